/** Entry of the thread that writes the claims anew: the service answers from what was there before, until it is done. */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { workspaceClaims } from '../../../../graph-data/assembly/index.ts';
import { openDataset, toProblem, WorkspaceProblem, writeAnew } from '../../../database/index.ts';
import type { FromWriter } from './messages.ts';

const order = z
  .object({
    file: z.string(),
    datasetFolder: z.string(),
    nativeBinding: z.string().nullable(),
    appVersion: z.string(),
  })
  .parse(workerData);

async function outcome(): Promise<FromWriter> {
  const { file, datasetFolder, nativeBinding, appVersion } = order;
  try {
    const dataset = await openDataset(datasetFolder);
    await writeAnew({
      ...{ file, dataset, appVersion, combine: workspaceClaims },
      nativeBinding: nativeBinding ?? undefined,
    });
    return { kind: 'written' };
  } catch (error) {
    const problem = toProblem(error, file);
    if (problem instanceof WorkspaceProblem)
      return { kind: 'problem', code: problem.code, details: problem.details };
    return {
      kind: 'failed',
      reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

parentPort?.postMessage(await outcome());
