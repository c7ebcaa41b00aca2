/** `rereading.*`: imported files read by the rules of today, seen before it counts, applied, or left as they are. */
import type { Sha256 } from '../../../../graph-data/model/ids.ts';
import type { OtherReadingQuestion, RereadingApplied, RereadingState } from '../../../bridge/contract.ts';
import type { WritableWorkspace } from '../../../database/index.ts';
import { type Importing, type ImportMeans, writing } from '../importing.ts';
import type { ServiceInput, ServiceOutput, ServiceRequestName } from '../messages.ts';
import type { SessionKeeper } from '../session.ts';
import { olderFiles } from './older-files.ts';
import { readByRules } from './read.ts';

type RereadingRequest = Extract<ServiceRequestName, `rereading.${string}`>;

export type Rereading = {
  readonly [Name in RereadingRequest]: (input: ServiceInput<Name>) => Promise<ServiceOutput<Name>>;
};

async function questionsOf(workspace: WritableWorkspace): Promise<readonly OtherReadingQuestion[]> {
  const questions: OtherReadingQuestion[] = [];
  for (const reading of await workspace.otherReadings()) {
    const records = await workspace.otherRecords(reading.file);
    questions.push({ ...reading, documents: records?.documents ?? [] });
  }
  return questions;
}

async function stateOf({ current: { source } }: SessionKeeper): Promise<RereadingState> {
  const waiting = await questionsOf(source);
  const older = await olderFiles(source);
  const undecided = [...older].filter((file) => !waiting.some((question) => question.file === file));
  return { older: undecided.length, files: (await source.imports()).length, waiting };
}

/** All of them, or none where it is cancelled: then everything is as it was, and they wait on. */
async function apply(
  keeper: SessionKeeper,
  files: readonly Sha256[],
  { signal, tell }: ImportMeans,
): Promise<RereadingApplied> {
  const { source } = keeper.current;
  await source.exchangeReadings(files);
  try {
    tell(writing(files.length, files.length, 0));
    await keeper.rewrite(signal);
  } catch (problem) {
    await source.exchangeReadings(files);
    if (await source.importsPending()) await keeper.rewrite();
    if (signal.aborted) return { cancelled: true, files: 0 };
    throw problem;
  }
  await keeper.current.source.removeOtherReadings(files);
  return { cancelled: false, files: files.length };
}

/** @param announce tells the window to ask again for what it shows */
export function createRereading(
  keeper: SessionKeeper,
  importing: Importing,
  announce: () => Promise<void>,
): Rereading {
  const told = async <Value>(work: (means: ImportMeans) => Promise<Value>): Promise<Value> => {
    const value = await importing.alone(keeper, work);
    await announce();
    return value;
  };
  return {
    'rereading.state': () => stateOf(keeper),
    'rereading.read': ({ files }) =>
      told(async (means) => {
        const { source } = keeper.current;
        const chosen = files ?? [...(await olderFiles(source))];
        return readByRules(source, chosen, means);
      }),
    'rereading.apply': ({ files }) => told((means) => apply(keeper, files, means)),
    'rereading.leave': ({ files }) =>
      told(async () => {
        await keeper.current.source.removeOtherReadings(files);
        return null;
      }),
  };
}
