/** Who is calling: only the main frame of a window of ours, showing a page of ours. */
import type { IpcMainInvokeEvent } from 'electron';

export const ORIGIN = 'app://remit';

/** True for an address of the app's own pages. */
export function isOwnAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, username, password, port } = new URL(url);
  return `${protocol}//${host}` === ORIGIN && username === '' && password === '' && port === '';
}

/** A frame that is gone (null), an embedded frame, or a page of another origin is refused. */
export function isTrustedSender({ senderFrame, sender }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOwnAddress(senderFrame.url);
}
