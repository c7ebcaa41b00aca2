/** A workspace of a folder's dataset, opened as the graph service of the app opens it. */
import { join } from 'node:path';
import { type Answerer, createAnswerer } from '../../../electron/main/service/handlers.ts';
import { keepSession } from '../../../electron/main/service/session.ts';
import { readerOptions } from '../../setup/import-reader.ts';

const VERSION = '0.1.0';

/** Where the dataset and the workspace made of it lie in a bench's folder. */
export const placesIn = (folder: string): { readonly dataset: string; readonly workspace: string } => ({
  dataset: join(folder, 'dataset'),
  workspace: join(folder, 'office.remit'),
});

export interface OpenService {
  readonly answer: Answerer;
  close(): Promise<void>;
}

/** Makes the workspace when it is not there yet. */
export async function openService(folder: string): Promise<OpenService> {
  const reader = readerOptions(VERSION);
  const { dataset, workspace } = placesIn(folder);
  const keeper = await keepSession({
    ...{ workspaceFile: workspace, datasetFolder: dataset, nativeBinding: null, appVersion: VERSION },
    ...{ importWorker: reader.worker, characterMapsFolder: reader.characterMapsFolder },
  });
  return { answer: createAnswerer(keeper, () => undefined, reader), close: () => keeper.close() };
}
