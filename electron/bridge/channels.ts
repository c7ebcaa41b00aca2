/** The channels between window and main process. Everything else is refused. */
export const REQUEST_CHANNEL = 'remit:request';
/** Paths of dropped files, from the preload script alone. */
export const DROP_CHANNEL = 'remit:drop';
export const EVENT_CHANNEL = 'remit:event';
