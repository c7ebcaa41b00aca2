/** Events to every window. */
import { BrowserWindow } from 'electron';
import { EVENT_CHANNEL } from '../bridge/channels.ts';
import type { EventName, Events } from '../bridge/contract.ts';

export function broadcast<Name extends EventName>(name: Name, payload: Events[Name]): void {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, name, payload);
  }
}
