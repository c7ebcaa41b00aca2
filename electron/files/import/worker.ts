/**
 * Entry of the thread that reads imported files: parsers of foreign formats run here, with their own bounded memory, so that a
 * hostile file ends the thread and nothing else.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { UnreadableText } from '../../../graph-data/readers/index.ts';
import { characterMapsIn } from '../character-maps.ts';
import { knownColumns } from './known-columns.ts';
import { readImport, readKept } from './read-import.ts';
import type { FromReader, ToReader } from './thread-messages.ts';
import type { ReadImport } from './types.ts';

const { characterMapsFolder, readBy, columns } = z
  .object({ characterMapsFolder: z.string(), readBy: z.string(), columns: knownColumns })
  .parse(workerData);
const characterMaps = characterMapsIn(characterMapsFolder);

async function read(message: ToReader): Promise<ReadImport> {
  if (message.kind === 'kept') return readKept(message.kept, readBy, message.columns);
  return readImport(message.bytes, message.name, characterMaps, readBy, columns);
}

async function answer(message: ToReader): Promise<FromReader> {
  try {
    return { kind: 'read', value: await read(message) };
  } catch (error) {
    if (error instanceof UnreadableText) return { kind: 'refused', words: error.words };
    return {
      kind: 'failed',
      reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

parentPort?.on('message', async (message: ToReader) => {
  parentPort?.postMessage(await answer(message));
});
