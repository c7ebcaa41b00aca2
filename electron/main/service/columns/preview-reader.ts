/** A reading thread for previews: one question after the other, and the thread ends when nobody has asked for a while. */
import type { KnownColumns } from '../../../../graph-data/model/table-columns.ts';
import { createReader, type KeptFile, type ReaderOptions, type ReadImport } from '../../../files/index.ts';

/** Long enough for somebody who thinks between two choices. */
const IDLE_SECONDS = 30;

export type PreviewReader = (kept: KeptFile, columns: readonly KnownColumns[]) => Promise<ReadImport>;

export function createPreviewReader(options: ReaderOptions): PreviewReader {
  const reader = createReader(options);
  const { signal } = new AbortController();
  let last: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;
  return (kept, columns) => {
    clearTimeout(idle);
    const reading = last.then(() => reader.readAgain(kept, columns, signal));
    last = reading.catch(() => undefined);
    const ended = last;
    void ended.then(() => {
      if (ended !== last) return;
      idle = setTimeout(() => void reader.close(), IDLE_SECONDS * 1000).unref();
    });
    return reading;
  };
}
