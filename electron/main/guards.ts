/** What a page may not do: leave, open, ask for a device, reach a network. */
import type { App, Session, WebContents } from 'electron';
import { isOwnAddress } from '../bridge/sender.ts';

export interface NetworkCounter {
  /** Requests to a network that were refused since start. */
  readonly refused: number;
}

/** Addresses that never leave the process. `devtools:` is the inspector's own pages, absent from a package's menu. */
export function isLocal(url: string): boolean {
  if (isOwnAddress(url) || url.startsWith('data:')) return true;
  return url.startsWith('blob:') ? isOwnAddress(url.slice('blob:'.length)) : url.startsWith('devtools:');
}

/** Cancels every request but the app's own, and counts it: the product claims that there is none. */
export function refuseNetwork(session: Session): NetworkCounter {
  let refused = 0;
  session.webRequest.onBeforeRequest((details, callback) => {
    const local = isLocal(details.url);
    if (!local) refused += 1;
    callback({ cancel: !local });
  });
  return {
    get refused() {
      return refused;
    },
  };
}

/** No camera, no place, no notification, no clipboard reading, no device, no capture of the screen. */
export function refusePermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}

/** No dictionary is fetched and no proxy is looked for. */
export async function quietSession(session: Session): Promise<void> {
  session.setSpellCheckerEnabled(false);
  await session.setProxy({ mode: 'direct' });
}

function confine(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isOwnAddress(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!isOwnAddress(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Holds for every page there will ever be, the inspector's included. */
export function confineContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => confine(contents));
}
