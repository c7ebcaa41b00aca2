/** Which known documents a document may be another edition of: by number, by title and issuer, by its section tree. */
import type { DocumentRecord } from '../../model/document.ts';
import { EDITION_REASONS, type EditionCandidate, type EditionReason } from '../../model/edition.ts';
import type { DocumentId } from '../../model/ids.ts';
import { markless } from '../../model/names.ts';
import type { Paper } from './types.ts';

/** Fewer headings are alike by chance: 总体要求, 组织保障 stand in every paper. */
const FEWEST_HEADINGS = 6;
/** Two thirds of the headings in common; plans of two years by one office share about half. */
const ALIKE = 0.66;
const MOST_CANDIDATES = 5;

export interface EditionIndex {
  add(paper: Paper): void;
  /** The surest first; documents of the same file are parts of one, never editions. */
  candidatesOf(paper: Paper): readonly EditionCandidate[];
}

interface Known {
  readonly document: DocumentRecord;
  readonly headings: ReadonlySet<string>;
}

/** Words around a title that tell editions apart and not papers. */
const EDITION_WORDS = /[（(](?:修订|修改|修正|征求意见|送审|报批|讨论|试行|修订征求意见)[版稿本]?[）)]/gu;

const headingsOf = ({ headings }: Paper): ReadonlySet<string> =>
  new Set(headings.map(markless).filter((heading) => heading.length > 1));
const numberOf = ({ number }: DocumentRecord): string => markless(number ?? '');
const titleOf = ({ title }: DocumentRecord): string => markless((title ?? '').replace(EDITION_WORDS, ''));
const yearOf = ({ date }: DocumentRecord): string | null => date?.slice(0, 4) ?? null;
const isSlip = ({ type }: DocumentRecord): boolean => type === 'routing-slip';
/** Reports have one title every year: only a print of the same year is another edition of one. */
const isYearly = ({ type }: DocumentRecord): boolean => type === 'work-report' || type === 'congress-report';

/** Unknown on either side says nothing against. */
const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

function reasonOf(a: DocumentRecord, b: DocumentRecord, likeness: number): EditionReason | null {
  if (a.file === b.file || isSlip(a) !== isSlip(b)) return null;
  if (numberOf(a) !== '' && numberOf(a) === numberOf(b)) return 'number';
  const titled = titleOf(a) !== '' && titleOf(a) === titleOf(b) && agree(a.issuer, b.issuer);
  if (titled && (!isYearly(a) || agree(yearOf(a), yearOf(b)))) return 'title';
  return likeness >= ALIKE ? 'sections' : null;
}

/** Dice over headings; a tree too small to tell has no likeness. */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>, shared: number): number {
  return Math.min(a.size, b.size) < FEWEST_HEADINGS ? 0 : (2 * shared) / (a.size + b.size);
}

const surest = (a: EditionCandidate, b: EditionCandidate): number =>
  EDITION_REASONS.indexOf(a.reason) - EDITION_REASONS.indexOf(b.reason) ||
  b.likeness - a.likeness ||
  (a.document.id < b.document.id ? -1 : 1);

/** Finds by what documents share, so that a thousand known ones are not compared one by one. */
export function createEditionIndex(papers: Iterable<Paper>): EditionIndex {
  const known = new Map<DocumentId, Known>();
  const holders = new Map<string, DocumentId[]>();
  const hold = (key: string, id: DocumentId): void => {
    const ids = holders.get(key);
    if (ids === undefined) holders.set(key, [id]);
    else ids.push(id);
  };
  /** What a document lacks it shares with none. */
  const keysOf = (document: DocumentRecord): readonly string[] => {
    const [number, title] = [numberOf(document), titleOf(document)];
    return [...(number === '' ? [] : [`number ${number}`]), ...(title === '' ? [] : [`title ${title}`])];
  };
  const add = (paper: Paper): void => {
    const { document } = paper;
    const headings = headingsOf(paper);
    known.set(document.id, { document, headings });
    for (const key of keysOf(document)) hold(key, document.id);
    for (const heading of headings) hold(`heading ${heading}`, document.id);
  };
  const candidatesOf = (paper: Paper): readonly EditionCandidate[] => {
    const headings = headingsOf(paper);
    const shared = new Map<DocumentId, number>();
    for (const key of keysOf(paper.document))
      for (const id of holders.get(key) ?? []) shared.set(id, shared.get(id) ?? 0);
    for (const heading of headings)
      for (const id of holders.get(`heading ${heading}`) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
    const candidates = [...shared].flatMap(([id, count]): EditionCandidate[] => {
      const other = known.get(id);
      if (other === undefined) return [];
      const likeness = likenessOf(headings, other.headings, count);
      const reason = reasonOf(paper.document, other.document, likeness);
      return reason === null ? [] : [{ document: other.document, reason, likeness }];
    });
    return candidates.toSorted(surest).slice(0, MOST_CANDIDATES);
  };
  for (const paper of papers) add(paper);
  return { add, candidatesOf };
}
