/** The writing thread for scripts and tests: its entry is TypeScript, so it loads the same loader as they do. */
import type { WriterOptions } from '../../electron/main/service/writing/write-apart.ts';
import { inProject } from '../app/places.ts';
import { readerOptions } from './import-reader.ts';

export function writerOptions(): WriterOptions {
  const { execArgv = [] } = readerOptions('');
  return { worker: inProject('electron', 'main', 'service', 'writing', 'worker.ts'), execArgv };
}
