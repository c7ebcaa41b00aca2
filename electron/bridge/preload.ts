/**
 * Runs in the sandboxed window before the page: three functions, no objects of Electron. Electron's event object
 * never reaches the page, since it carries the sender.
 */
import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import { DROP_CHANNEL, EVENT_CHANNEL, REQUEST_CHANNEL } from './channels.ts';
import type { RemitApi } from './contract.ts';

const api: RemitApi = {
  request: (name, input) => ipcRenderer.invoke(REQUEST_CHANNEL, name, input),
  on: (name, listener) => {
    const hear = (
      _event: IpcRendererEvent,
      heard: unknown,
      payload: Parameters<typeof listener>[0],
    ): void => {
      if (heard === name) listener(payload);
    };
    ipcRenderer.on(EVENT_CHANNEL, hear);
    return () => {
      ipcRenderer.off(EVENT_CHANNEL, hear);
    };
  },
  drop: (files) =>
    ipcRenderer.invoke(
      DROP_CHANNEL,
      files.map((file) => webUtils.getPathForFile(file)),
    ),
};

contextBridge.exposeInMainWorld('remit', api);
