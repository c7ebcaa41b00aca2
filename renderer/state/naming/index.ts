/** Naming things otherwise: what is about to be said, and saying it as one step that can be taken back. */
import { create } from 'zustand';
import { NAMED_KINDS } from '../../../graph-data/graph/naming/index.ts';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { Failure, NamingWish } from '../../bridge/contract.ts';
import { addAmendments, withdrawAmendments } from '../amendments/index.ts';
import type { NamingAnnouncement } from '../announcement/index.ts';
import { currentGraph, recordNaming, takeSplit } from '../graph/index.ts';
import { orTell } from '../judgements/index.ts';
import { marked } from '../marks/index.ts';
import { currentAddress } from '../navigation/place.ts';
import { kindOf } from '../navigation/view-state.ts';
import { useSuccessors } from '../successors/index.ts';
import { setWorkbench } from '../workbench/index.ts';
import { draftFor, type NamingDraft, type Section, wishOf } from './draft.ts';
import { followPicture, saying } from './following.ts';

export {
  mergedOf,
  type NamingDraft,
  SECTIONS,
  type Section,
  sinceOf,
  wishOf,
} from './draft.ts';
export { followNames } from './following.ts';
export { jumpPicture, redoPicture, undoPicture } from './stepping.ts';

interface NamingState {
  /** Null where nothing was chosen that bears a name. */
  readonly draft: NamingDraft | null;
  readonly saving: boolean;
  readonly failure: Failure | null;
}

export const useNaming = create<NamingState>(() => ({ draft: null, saving: false, failure: null }));

export const canBeNamed = (id: EntityId): boolean => NAMED_KINDS.has(kindOf(id));

/** Several of one kind can be merged. */
export const canBeMerged = (ids: readonly EntityId[]): boolean =>
  ids.length > 1 && ids.every(canBeNamed) && new Set(ids.map(kindOf)).size === 1;

/** Opens the dialog on a thing; several are to be one, the first of them stays. */
export function openNames(things: readonly EntityId[], section: Section = 'alias'): void {
  const [thing, ...others] = things.filter(canBeNamed);
  const draft = thing === undefined ? null : draftFor(thing, others.length > 0 ? 'merge' : section, others);
  useNaming.setState({ draft, saving: false, failure: null });
  setWorkbench({ dialog: 'names' });
}

/** On what is marked in the picture, else on what is selected. */
export function openNamesHere(): void {
  const { view, subject } = currentAddress();
  const marks = view === 'graph' ? [...marked()] : [];
  openNames(canBeMerged(marks) ? marks : subject === null ? [] : [subject]);
}

export function changeDraft(change: Partial<NamingDraft>): void {
  useNaming.setState(({ draft }) => ({ draft: draft && { ...draft, ...change }, failure: null }));
}

const STEPS: Readonly<Record<NamingWish['kind'], NamingAnnouncement['kind']>> = {
  'things-merged': 'merged',
  'thing-renamed': 'renamed',
  'thing-aliased': 'aliased',
  'thing-split': 'split',
};

/** What the picture shows of it: a merge in place, a part beside, a name on its card. */
async function showIn(wish: NamingWish, entries: readonly string[]): Promise<void> {
  const isMerge = wish.kind === 'things-merged';
  if (isMerge && (await followPicture(entries))) return;
  const node = currentGraph().nodes.get(isMerge ? wish.into : wish.thing);
  if (node === undefined) return;
  const part = entries.flatMap((id) => useSuccessors.getState().parts.get(id) ?? [])[0];
  if (part !== undefined) return takeSplit(part, entries);
  recordNaming({ kind: STEPS[wish.kind], name: node.card.name, entries });
}

/** Says it; true when it was kept. */
export async function saveNaming(author: string, note: string): Promise<boolean> {
  const { draft, saving } = useNaming.getState();
  const wish = draft && wishOf(draft);
  if (!wish || saving) return false;
  useNaming.setState({ saving: true, failure: null });
  const given = author.trim();
  const input = { entries: [wish], author: given === '' ? null : given, note: note.trim() };
  const failure = await saying(
    (entries) => showIn(wish, entries),
    () => addAmendments(input),
  );
  useNaming.setState({ saving: false, failure });
  return failure === null;
}

/** Takes one thing back that was said of a name; what stands against it is told where decisions are. */
export const takeBackNaming = (amendment: string): Promise<void> => orTell(withdrawAmendments([amendment]));
