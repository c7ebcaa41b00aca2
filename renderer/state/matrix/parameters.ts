/**
 * What is asked of the matrix, as parameters of an address and back. Only what differs from the usual is printed; a word
 * nobody knows is passed over, since an address may be typed by hand. Pure.
 */
import {
  type AxisSettings,
  EVERYTHING,
  type GroupBy,
  type MatrixFilter,
  type MatrixKind,
  type MatrixSettings,
  ROLE_ORDER,
  type SortBy,
  usualSettings,
} from '../../../graph-data/graph/matrix/index.ts';
import type { DocumentId } from '../../../graph-data/model/ids.ts';

export const MATRIX_KINDS: readonly MatrixKind[] = ['measures', 'initiatives', 'agencies'];

const SORTS: readonly SortBy[] = ['document', 'name', 'count', 'system'];

const BODIES = { sorts: SORTS, groups: ['none', 'category', 'system'] } as const;
const THINGS = { sorts: ['document', 'name', 'count'], groups: ['none', 'document', 'section'] } as const;

/** What an axis can be sorted and grouped by: a body has a system and no chapter, a measure the other way about. */
export interface AxisChoices {
  readonly sorts: readonly SortBy[];
  readonly groups: readonly GroupBy[];
}

export function axisChoices(kind: MatrixKind, axis: 'rows' | 'columns'): AxisChoices {
  return axis === 'rows' || kind === 'agencies' ? BODIES : THINGS;
}

export interface MatrixQuestion {
  readonly kind: MatrixKind;
  readonly settings: MatrixSettings;
}

type Parameters = Readonly<Record<string, string>>;

function oneOf<T extends string>(known: readonly T[], value: string | undefined, usual: T): T {
  return known.find((word) => word === value) ?? usual;
}

const listOf = (value: string | undefined): readonly string[] => (value ? value.split('.') : []);

/** `count-` sorts downwards. */
function axisOf(
  parameters: Parameters,
  names: { readonly sort: string; readonly group: string },
  usual: AxisSettings,
  choices: AxisChoices,
): AxisSettings {
  const sort = parameters[names.sort];
  if (sort === undefined) {
    return { ...usual, group: oneOf(choices.groups, parameters[names.group], usual.group) };
  }
  return {
    sort: oneOf(choices.sorts, sort.replace(/-$/u, ''), usual.sort),
    descending: sort.endsWith('-'),
    group: oneOf(choices.groups, parameters[names.group], usual.group),
  };
}

const ROWS = { sort: 'rows', group: 'rowGroup' } as const;
const COLUMNS = { sort: 'columns', group: 'columnGroup' } as const;

function filterOf(parameters: Parameters): MatrixFilter {
  const { document, role, system, category, text } = parameters as Partial<Record<string, string>>;
  return {
    // An id nobody has leaves the matrix empty, and the empty matrix offers to clear the filter.
    document: (document ?? null) as DocumentId | null,
    roles: ROLE_ORDER.filter((known) => listOf(role).includes(known)),
    systems: listOf(system),
    categories: listOf(category),
    collectives: parameters['collectives'] !== 'no',
    gaps: parameters['gaps'] !== 'no',
    text: text ?? '',
  };
}

export function questionOf(parameters: Parameters): MatrixQuestion {
  const kind = oneOf(MATRIX_KINDS, parameters['kind'], 'measures');
  const usual = usualSettings(kind);
  return {
    kind,
    settings: {
      filter: filterOf(parameters),
      rows: axisOf(parameters, ROWS, usual.rows, axisChoices(kind, 'rows')),
      columns: axisOf(parameters, COLUMNS, usual.columns, axisChoices(kind, 'columns')),
    },
  };
}

function axisParameters(
  axis: AxisSettings,
  usual: AxisSettings,
  names: { readonly sort: string; readonly group: string },
): Parameters {
  const sorted = axis.sort === usual.sort && axis.descending === usual.descending;
  return {
    [names.sort]: sorted ? '' : `${axis.sort}${axis.descending ? '-' : ''}`,
    [names.group]: axis.group === usual.group ? '' : axis.group,
  };
}

/** Every parameter of the matrix; those that are as usual are empty, which takes them out of the address. */
export function parametersOf({ kind, settings }: MatrixQuestion): Parameters {
  const { filter } = settings;
  const usual = usualSettings(kind);
  return {
    kind: kind === 'measures' ? '' : kind,
    document: filter.document ?? '',
    role: filter.roles.join('.'),
    system: filter.systems.join('.'),
    category: filter.categories.join('.'),
    collectives: filter.collectives ? '' : 'no',
    gaps: filter.gaps ? '' : 'no',
    text: filter.text,
    ...axisParameters(settings.rows, usual.rows, ROWS),
    ...axisParameters(settings.columns, usual.columns, COLUMNS),
  };
}

/** True when the filter leaves something out. */
export function isFiltered({ settings: { filter } }: MatrixQuestion): boolean {
  return JSON.stringify(filter) !== JSON.stringify(EVERYTHING);
}

/** Another kind keeps the filter; order and groups are the usual ones of that kind. */
export function withKind({ settings }: MatrixQuestion, kind: MatrixKind): MatrixQuestion {
  return { kind, settings: { ...usualSettings(kind), filter: settings.filter } };
}

export function withFilter(question: MatrixQuestion, change: Partial<MatrixFilter>): MatrixQuestion {
  const { settings } = question;
  return { ...question, settings: { ...settings, filter: { ...settings.filter, ...change } } };
}

export function withAxis(
  question: MatrixQuestion,
  axis: 'rows' | 'columns',
  change: Partial<AxisSettings>,
): MatrixQuestion {
  const { settings } = question;
  return { ...question, settings: { ...settings, [axis]: { ...settings[axis], ...change } } };
}

/** Sorted by this: downwards first for counts, upwards for the rest; asked again, the other way. */
export function withSort(question: MatrixQuestion, axis: 'rows' | 'columns', sort: SortBy): MatrixQuestion {
  const now = question.settings[axis];
  const descending = now.sort === sort ? !now.descending : sort === 'count';
  return withAxis(question, axis, { sort, descending });
}
