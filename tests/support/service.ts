/** The service as the app runs it, on the workspace and dataset of a place. */
import { join } from 'node:path';
import { type Answerer, createAnswerer, type Emit } from '../../electron/main/service/handlers.ts';
import type {
  ServiceInput,
  ServiceOptions,
  ServiceOutput,
  ServiceRequestName,
} from '../../electron/main/service/messages.ts';
import { keepSession, type SessionKeeper } from '../../electron/main/service/session.ts';
import { readerOptions } from '../../scripts/setup/import-reader.ts';
import type { Place } from './workspace.ts';

export interface Service {
  readonly keeper: SessionKeeper;
  readonly answer: Answerer;
  /** As a window in Chinese asks. */
  readonly ask: <Name extends ServiceRequestName>(
    name: Name,
    input: ServiceInput<Name>,
  ) => Promise<ServiceOutput<Name>>;
}

/** @param emit hears what the window would hear */
export async function openService(
  place: Place,
  emit: Emit = () => undefined,
  options: Pick<ServiceOptions, 'claimWriter'> = {},
): Promise<Service> {
  const { worker, characterMapsFolder } = readerOptions('0.1.0');
  const keeper = await keepSession({
    workspaceFile: place.options.file,
    datasetFolder: join(place.folder, 'dataset'),
    nativeBinding: null,
    appVersion: '0.1.0',
    importWorker: worker,
    characterMapsFolder,
    ...options,
  });
  const answer = createAnswerer(keeper, emit, readerOptions('0.1.0'));
  return { keeper, answer, ask: (name, input) => answer(name, input, 'zh-CN') };
}
