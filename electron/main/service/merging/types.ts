/** What another workspace would bring, one by one, and what taking it in writes. */
import type { FindingId } from '../../../../graph-data/model/ids.ts';
import type { MergeItem, MergePart, MergeState } from '../../../bridge/contract.ts';
import type { ReadableWorkspace, TakenIn, WritableWorkspace } from '../../../database/index.ts';
import type { EditionPolicy } from '../../../files/index.ts';
import type { Language } from '../messages.ts';

/** Both sides, and the language in which they are told. */
export interface Sides {
  readonly ours: WritableWorkspace;
  readonly theirs: ReadableWorkspace;
  readonly language: Language;
  /** What becomes of a document of which another edition is here. */
  readonly editions: EditionPolicy;
  /** What a finding here is about, to name an answer to it. */
  readonly findings: ReadonlyMap<FindingId, string>;
}

/** A thing of the other workspace, compared with what stands here, and what taking it in writes. */
export interface Brought {
  readonly item: MergeItem;
  readonly gives: Partial<TakenIn>;
}

export type Part = (sides: Sides) => Promise<readonly Brought[]>;

/** One thing of one side. */
export interface Said {
  /** What it is about: two with the same key are about the same. */
  readonly key: string;
  readonly title: string;
  readonly words: string;
  /** Everything that counts, to tell the same from the other. */
  readonly whole: string;
}

function stateOf(known: Said | undefined, { whole }: Said): MergeState {
  if (known === undefined) return 'new';
  return known.whole === whole ? 'there' : 'conflict';
}

/** Compares by key. @param gives what taking a thing of theirs writes */
export function compare<Thing extends Said>(
  part: MergePart,
  ours: readonly Said[],
  theirs: readonly Thing[],
  gives: (thing: Thing) => Partial<TakenIn>,
): readonly Brought[] {
  const known = new Map(ours.map((thing) => [thing.key, thing]));
  return theirs.map((thing) => {
    const own = known.get(thing.key);
    const item = {
      ...{ id: `${part} ${thing.key}`, part, state: stateOf(own, thing) },
      ...{ title: own?.title || thing.title, ours: own?.words ?? null, theirs: thing.words },
    };
    return { item, gives: gives(thing) };
  });
}
