/** Merging another workspace: what it would bring, what is chosen where it contradicts, what became of it. */
import { create } from 'zustand';
import { request } from '../../bridge/client.ts';
import type { Failure, MergeChoice, MergeItem, MergePreview, MergeReport } from '../../bridge/contract.ts';

interface MergingState {
  readonly preview: MergePreview | null;
  readonly choices: Readonly<Record<string, MergeChoice>>;
  /** The claims are being written. */
  readonly running: boolean;
  readonly report: MergeReport | null;
  readonly savedTo: string | null;
  readonly failure: Failure | null;
}

const IDLE: MergingState = {
  ...{ preview: null, choices: {}, running: false },
  ...{ report: null, savedTo: null, failure: null },
};

export const useMerging = create<MergingState>(() => IDLE);

export async function chooseMerge(): Promise<void> {
  if (useMerging.getState().running) return;
  useMerging.setState(IDLE);
  const answer = await request('merge.choose', null);
  useMerging.setState(answer.ok ? { preview: answer.value } : { failure: answer.error });
}

export const conflictsOf = ({ items }: MergePreview): readonly MergeItem[] =>
  items.filter(({ state }) => state === 'conflict');

export function decide(ids: readonly string[], choice: MergeChoice): void {
  const chosen = Object.fromEntries(ids.map((id) => [id, choice]));
  useMerging.setState(({ choices }) => ({ choices: { ...choices, ...chosen } }));
}

export async function applyMerge(): Promise<void> {
  const { choices, running } = useMerging.getState();
  if (running) return;
  useMerging.setState({ running: true, failure: null });
  const answer = await request('merge.apply', {
    choices: Object.entries(choices).map(([id, choice]) => ({ id, choice })),
  });
  useMerging.setState(
    answer.ok ? { ...IDLE, report: answer.value } : { running: false, failure: answer.error },
  );
}

/** Nothing is taken in, or the report was read. */
export function dismissMerge(): void {
  if (useMerging.getState().running) return;
  const { preview } = useMerging.getState();
  useMerging.setState(IDLE);
  if (preview !== null) void request('merge.dismiss', null);
}

export async function undoMerge(): Promise<void> {
  useMerging.setState({ running: true, failure: null });
  const answer = await request('merge.undo', null);
  useMerging.setState(answer.ok ? IDLE : { running: false, failure: answer.error });
}

export async function saveMergeReport(): Promise<void> {
  const answer = await request('merge.saveReport', null);
  if (!answer.ok) useMerging.setState({ failure: answer.error });
  else if (answer.value) useMerging.setState({ savedTo: answer.value.file });
}
