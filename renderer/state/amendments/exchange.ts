/** The ledger to another office and from one: a file out, and a file in that is looked at before it is taken. */
import { create } from 'zustand';
import { request } from '../../bridge/client.ts';
import type { AmendmentsPreview, Failure, LedgerFormat, OfferedAmendment } from '../../bridge/contract.ts';
import { runExport } from '../exports/index.ts';
import { takeInAmendments } from './steps.ts';

interface ExchangeState {
  /** The file that is looked at; null while none is. */
  readonly preview: AmendmentsPreview | null;
  readonly chosen: ReadonlySet<string>;
  readonly failure: Failure | null;
  readonly busy: boolean;
}

const IDLE: ExchangeState = { preview: null, chosen: new Set(), failure: null, busy: false };

export const useExchange = create<ExchangeState>(() => IDLE);

export const exportLedger = (ids: readonly string[], format: LedgerFormat): Promise<void> =>
  runExport(() => request('amendments.exportFile', { ids, format }));

const idOf = ({ line }: OfferedAmendment): string => line.amendment.id;

/** What is taken unless the user says otherwise: everything that contradicts nothing of ours. */
function proposed({ offered }: AmendmentsPreview): ReadonlySet<string> {
  return new Set(offered.filter(({ standing }) => standing === 'new').map(idOf));
}

export async function openLedgerFile(): Promise<void> {
  const answer = await request('amendments.openFile', null);
  if (!answer.ok) useExchange.setState({ ...IDLE, failure: answer.error });
  else if (answer.value !== null)
    useExchange.setState({ ...IDLE, preview: answer.value, chosen: proposed(answer.value) });
}

export function chooseOffered(ids: readonly string[], on: boolean): void {
  useExchange.setState(({ chosen }) => {
    const next = new Set(chosen);
    for (const id of ids)
      if (on) next.add(id);
      else next.delete(id);
    return { chosen: next };
  });
}

/** Their word against ours, all at once. */
export function chooseConflicts(theirs: boolean): void {
  const { preview } = useExchange.getState();
  const conflicts = preview?.offered.filter(({ standing }) => standing === 'contradicts') ?? [];
  chooseOffered(conflicts.map(idOf), theirs);
}

export async function takeInChosen(): Promise<void> {
  const { chosen, busy } = useExchange.getState();
  if (busy || chosen.size === 0) return;
  useExchange.setState({ busy: true });
  const failure = await takeInAmendments([...chosen]);
  useExchange.setState(failure === null ? IDLE : { failure, busy: false });
}

export const closeExchange = (): void => useExchange.setState(IDLE);
