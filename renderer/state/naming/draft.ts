/** What the user is about to say of names, as a value: four ways on one thing, and the wish each of them makes. Pure. */
import type { EntityId, StatementId } from '../../../graph-data/model/ids.ts';
import type { NamingWish } from '../../bridge/contract.ts';

export const SECTIONS = ['alias', 'rename', 'merge', 'split'] as const;

export type Section = (typeof SECTIONS)[number];

export interface NamingDraft {
  /** The thing the dialog is about. */
  readonly thing: EntityId;
  readonly section: Section;
  readonly alias: string;
  readonly name: string;
  /** What is merged with the thing, in the order of adding. */
  readonly others: readonly EntityId[];
  /** Which of all stays. */
  readonly stays: EntityId;
  readonly reason: 'same' | 'reform';
  readonly splitName: string;
  readonly claims: ReadonlySet<StatementId>;
  /** As typed; see `sinceOf`. */
  readonly since: string;
}

export const draftFor = (
  thing: EntityId,
  section: Section,
  others: readonly EntityId[] = [],
): NamingDraft => ({
  ...{ thing, section, others, stays: thing },
  ...{ alias: '', name: '', splitName: '', since: '' },
  ...{ reason: 'same', claims: new Set() },
});

const DAY = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u;

function isDay(text: string): boolean {
  const groups = DAY.exec(text)?.groups;
  if (groups === undefined) return false;
  const { year, month = '01', day = '01' } = groups;
  const read = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** A day as precise as it was typed; null where none was, undefined where what was typed is no day. */
export function sinceOf({ since }: Pick<NamingDraft, 'since'>): string | null | undefined {
  const typed = since.trim();
  if (typed === '') return null;
  const plain = typed
    .replace(/[年月/.]/gu, '-')
    .replace(/日$/u, '')
    .replace(/-$/u, '')
    .replace(/-(\d)(?=-|$)/gu, '-0$1');
  return isDay(plain) ? plain : undefined;
}

/** Everything that is merged, what stays among it. */
export const mergedOf = ({ thing, others }: NamingDraft): readonly EntityId[] => [thing, ...others];

/** A day is told of what a reform did, not of how a print spells a name. */
export const tellsSince = ({ section, reason }: NamingDraft): boolean =>
  section === 'rename' || section === 'split' || (section === 'merge' && reason === 'reform');

function mergeOf(draft: NamingDraft, since: string | null): NamingWish | null {
  const { others, stays, reason } = draft;
  if (others.length === 0) return null;
  const merged = mergedOf(draft).filter((id) => id !== stays);
  return { kind: 'things-merged', into: stays, merged, reason, since };
}

/** What would be said; null while something is missing. */
export function wishOf(draft: NamingDraft): NamingWish | null {
  const { thing, section, claims } = draft;
  const [alias, name, splitName] = [draft.alias.trim(), draft.name.trim(), draft.splitName.trim()];
  const since = tellsSince(draft) ? sinceOf(draft) : null;
  if (since === undefined) return null;
  switch (section) {
    case 'alias':
      return alias === '' ? null : { kind: 'thing-aliased', thing, alias, since };
    case 'rename':
      return name === '' ? null : { kind: 'thing-renamed', thing, name, since };
    case 'merge':
      return mergeOf(draft, since);
    case 'split':
      if (splitName === '' || claims.size === 0) return null;
      return { kind: 'thing-split', thing, name: splitName, claims: [...claims], since };
  }
}
