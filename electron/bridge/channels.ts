/** The two channels between window and main process. Everything else is refused. */
export const REQUEST_CHANNEL = 'remit:request';
export const EVENT_CHANNEL = 'remit:event';
