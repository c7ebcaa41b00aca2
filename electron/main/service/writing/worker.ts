/** Entry of the thread that writes the claims, or tries a ledger on them: the service answers from what was there before, until it is done. */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { workspaceClaims } from '../../../../graph-data/assembly/index.ts';
import {
  openDataset,
  toProblem,
  WorkspaceProblem,
  type WritingTask,
  writeAnew,
} from '../../../database/index.ts';
import type { FromWriter } from './messages.ts';

const order = z
  .object({
    file: z.string(),
    datasetFolder: z.string(),
    nativeBinding: z.string().nullable(),
    appVersion: z.string(),
    // The service's own: whatever it holds came through its checks.
    task: z.custom<WritingTask>((task) => typeof task === 'object' && task !== null),
  })
  .parse(workerData);

async function outcome(): Promise<FromWriter> {
  const { file, datasetFolder, nativeBinding, appVersion, task } = order;
  try {
    const dataset = await openDataset(datasetFolder);
    const options = { file, dataset, appVersion, combine: workspaceClaims };
    const anew = await writeAnew({ ...options, nativeBinding: nativeBinding ?? undefined }, task);
    return { kind: 'done', outcome: anew };
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
