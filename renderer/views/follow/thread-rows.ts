/** Threads by filter and in order, those gone silent folded away. Pure. */
import type { ThreadLine, ThreadsReport } from '../../bridge/contract.ts';

/** What a planner has to look at comes first. */
export const VERDICTS = ['contradicted', 'missed', 'silent', 'renamed', 'open', 'reported', 'met'] as const;
export type Verdict = (typeof VERDICTS)[number];
export const SORTS = ['verdict', 'gap', 'date', 'name'] as const;
export type ThreadSort = (typeof SORTS)[number];
export const ABOUTS = ['indicator', 'initiative'] as const;
type About = (typeof ABOUTS)[number];

const PARTS = ['threads', 'figures', 'conflicts'] as const;
export type FollowPart = (typeof PARTS)[number];

export interface ThreadFilter {
  readonly part: FollowPart;
  /** Empty for all, here and below. */
  readonly verdict: Verdict | '';
  readonly about: About | '';
  readonly document: string;
  readonly agency: string;
  readonly section: string;
  /** Four digits: a year in which it is told or of which it speaks. */
  readonly year: string;
  readonly text: string;
  readonly sort: ThreadSort;
  /** Whether threads gone silent are listed among the others. */
  readonly silent: boolean;
}

/** Words of an address anybody can type; what is unknown leaves nothing out. */
export function filterOf(parameters: Readonly<Record<string, string>>): ThreadFilter {
  const { part, verdict, about, document = '', agency = '', text = '', sort, silent } = parameters;
  const { section = '', year = '' } = parameters;
  return {
    part: PARTS.find((known) => known === part) ?? 'threads',
    verdict: VERDICTS.find((known) => known === verdict) ?? '',
    about: ABOUTS.find((known) => known === about) ?? '',
    ...{ document, agency, section, year, text },
    sort: SORTS.find((known) => known === sort) ?? 'verdict',
    silent: silent === 'shown',
  };
}

/** Threads the filters leave, whatever the verdict: what the counts beside the verdicts tell. */
export function countable({ threads }: ThreadsReport, filter: ThreadFilter): readonly ThreadLine[] {
  const words = filter.text.trim();
  return threads.filter(
    ({ about, documents, agencies, sections, years, name }) =>
      (filter.about === '' || about === filter.about) &&
      (filter.document === '' || documents.some((id) => id === filter.document)) &&
      (filter.agency === '' || agencies.some((id) => id === filter.agency)) &&
      (filter.section === '' || sections.some((id) => id === filter.section)) &&
      (filter.year === '' || years.some((year) => String(year) === filter.year)) &&
      (words === '' || name.includes(words)),
  );
}

/** Chapters to choose among: those of the chosen document, else all. */
export function sectionsFor(
  { sections }: ThreadsReport,
  { document }: ThreadFilter,
): ThreadsReport['sections'] {
  return sections.filter((section) => document === '' || section.document === document);
}

/** Every year of the threads, the latest first. */
export function yearsIn({ threads }: ThreadsReport): readonly number[] {
  return [...new Set(threads.flatMap(({ years }) => years))].toSorted((a, b) => b - a);
}

export function countByVerdict(threads: readonly ThreadLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { verdict } of threads) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return counts;
}

const sizeOf = ({ gap }: ThreadLine): number => (gap === null ? -1 : Math.abs(gap.share));
const lastOf = ({ to }: ThreadLine): string => to ?? '';

/** What is equal stays in the order given: what needs a look first. */
const ORDERS: Readonly<Record<ThreadSort, (a: ThreadLine, b: ThreadLine) => number>> = {
  verdict: () => 0,
  gap: (a, b) => sizeOf(b) - sizeOf(a),
  date: (a, b) => (lastOf(a) === lastOf(b) ? 0 : lastOf(a) < lastOf(b) ? 1 : -1),
  name: (a, b) => a.name.localeCompare(b.name, 'zh-CN'),
};

export interface ThreadRows {
  readonly rows: readonly ThreadLine[];
  /** Threads gone silent, apart from the others; empty where they are asked for by verdict or by name. */
  readonly silent: readonly ThreadLine[];
}

export function threadRows(report: ThreadsReport, filter: ThreadFilter): ThreadRows {
  const threads = countable(report, filter)
    .filter(({ verdict }) => filter.verdict === '' || verdict === filter.verdict)
    .toSorted(ORDERS[filter.sort]);
  if (filter.verdict !== '' || filter.text.trim() !== '') return { rows: threads, silent: [] };
  return {
    rows: threads.filter(({ verdict }) => verdict !== 'silent'),
    silent: threads.filter(({ verdict }) => verdict === 'silent'),
  };
}
