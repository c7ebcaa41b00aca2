/** What is asked of the figures, as parameters of an address and back. A word nobody knows is passed over. Pure. */
import {
  EVERY_FIGURE,
  FIGURE_SORTS,
  type FigureSort,
  type FiguresFilter,
  type FiguresSettings,
} from '../../../graph-data/graph/figures/index.ts';

type Parameters = Readonly<Record<string, string>>;

export const FIGURE_FACES = ['table', 'charts'] as const;
export type FigureFace = (typeof FIGURE_FACES)[number];

const NATURES = ['target', 'result', 'unknown'] as const;
const CONFLICTS = ['open', 'resolved'] as const;
/** Stands for a scope or a unit that no page tells; an empty value would take the parameter away. */
const UNTOLD = '-';

const told = (value: string | undefined): string | null =>
  value === undefined || value === '' ? null : value === UNTOLD ? '' : value;

function filterOf(parameters: Parameters): FiguresFilter {
  const { text = '', nature, document, year, agency, conflict } = parameters;
  return {
    text,
    nature: NATURES.find((known) => known === nature) ?? null,
    unit: told(parameters['unit']),
    // An id nobody has leaves nothing, and the empty table offers to clear the filter.
    document: (document || null) as FiguresFilter['document'],
    year: year !== undefined && /^\d{4}$/u.test(year) ? Number(year) : null,
    scope: told(parameters['scope']),
    agency: (agency || null) as FiguresFilter['agency'],
    conflict: CONFLICTS.find((known) => known === conflict) ?? null,
  };
}

/** `amount-` sorts downwards. */
export function figuresSettingsOf(parameters: Parameters): FiguresSettings {
  const { sort = '' } = parameters;
  return {
    filter: filterOf(parameters),
    sort: FIGURE_SORTS.find((known) => known === sort.replace(/-$/u, '')) ?? 'document',
    descending: sort.endsWith('-'),
  };
}

export function faceOf({ face }: Parameters): FigureFace {
  return FIGURE_FACES.find((known) => known === face) ?? 'table';
}

/** Sorted by this, upwards; asked again, downwards; once more, as printed. */
export function sortParameter({ sort, descending }: FiguresSettings, wanted: FigureSort): Parameters {
  if (sort !== wanted) return { sort: wanted };
  return { sort: descending ? '' : `${wanted}-` };
}

/** The value of a choice as a parameter. */
export const choiceParameter = (value: string | number | null): string =>
  value === null ? '' : value === '' ? UNTOLD : String(value);

/** Takes every filter out of the address; sort and face stay. */
export const NO_FILTER: Parameters = Object.fromEntries(Object.keys(EVERY_FIGURE).map((name) => [name, '']));

export function isNarrowed({ filter }: FiguresSettings): boolean {
  return JSON.stringify(filter) !== JSON.stringify(EVERY_FIGURE);
}
