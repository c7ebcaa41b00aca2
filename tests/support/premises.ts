/** Invented documents in a few words → the premises of inference, and what was inferred in a few words. */
import type { Example, ExampleDocument, ExampleFigure } from '../../graph-data/inference/rule.ts';
import type { Inferences, Premises } from '../../graph-data/inference/types.ts';
import type { DocumentRecord } from '../../graph-data/model/document.ts';
import type { EntityRecord } from '../../graph-data/model/entity.ts';
import {
  type DocumentId,
  documentId,
  type EntityId,
  entityId,
  hashOf,
  statementId,
} from '../../graph-data/model/ids.ts';
import { markless } from '../../graph-data/model/names.ts';
import type { Statement } from '../../graph-data/model/statement.ts';

const PLACE = '云岭市';
const MULTIPLIERS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };
const MEASURED: Readonly<Record<string, string>> = {
  growth: '（增速）',
  share: '（占比）',
  increment: '（增量）',
};
const RELATION = { target: 'sets-target', result: 'reports-result', unknown: 'states-figure' } as const;

interface Made {
  readonly entities: EntityRecord[];
  readonly statements: Statement[];
}

const thing = (
  id: EntityId,
  kind: string,
  name: string,
  properties: EntityRecord['properties'],
): EntityRecord => ({
  ...{ id, kind, name, fullName: null, aliases: [] },
  properties,
});

function said(
  document: DocumentId,
  at: number,
  parts: Pick<Statement, 'subject' | 'relation' | 'object'> & Partial<Statement>,
): Statement {
  return {
    id: statementId(document, parts.subject, parts.relation, parts.object ?? '', String(at)),
    qualifiers: {},
    evidence: [
      {
        ...{ document, section: null, measure: null, paragraph: at + 1, line: at + 1 },
        ...{ range: { start: at * 100, end: at * 100 + 10 }, wording: hashOf(`${document} ${at}`) },
      },
    ],
    ...{ document, origin: 'prose', basis: 'read', rule: 'example@1', confidence: 1 },
    ...parts,
  };
}

function figureIn(record: DocumentRecord, at: number, figure: ExampleFigure): Made {
  const { name, value, unit, nature, period } = figure;
  const multiplier = MULTIPLIERS[unit.charAt(0)] ?? 1;
  const bare = multiplier === 1 ? unit : unit.slice(1);
  const measure = figure.measure ?? 'level';
  const scope = figure.scope ?? PLACE;
  const label = `${name}${MEASURED[measure] ?? ''}`;
  const indicator = thing(entityId('indicator', scope, name, measure, bare), 'indicator', label, {
    measure,
    scope,
    unit: bare,
  });
  const observation = thing(
    entityId('observation', record.id, String(at), name),
    'observation',
    `${label}：${value}${unit}`,
    {
      ...{
        indicator: name,
        measure,
        nature,
        unit,
        value,
        amount: Number((value * multiplier).toPrecision(12)),
        amountUnit: bare,
        date: record.date,
      },
      ...{
        comparator: figure.comparator ?? 'eq',
        comparison: figure.comparison ?? null,
        change: null,
        vague: false,
      },
      ...{ partOf: figure.partOf ?? null, timeSpan: figure.timeSpan ?? null, printed: `${value}${unit}` },
      ...{ periodKind: period?.[0] ?? null, periodFrom: null, periodTo: period?.[1] ?? null },
      periodPrinted: figure.periodPrinted ?? period?.[1] ?? null,
    },
  );
  return {
    entities: [indicator, observation],
    statements: [
      said(record.id, at, { subject: record.entity, relation: RELATION[nature], object: observation.id }),
      said(record.id, at, { subject: observation.id, relation: 'observes', object: indicator.id }),
    ],
  };
}

function initiativeIn(
  record: DocumentRecord,
  at: number,
  [relation, outlook, name, type]: readonly [string, 'target' | 'result' | 'unknown', string, string?],
): Made {
  const initiative = thing(entityId('initiative', PLACE, markless(name)), 'initiative', name, {
    jurisdiction: PLACE,
    type: type ?? 'works',
  });
  const mention = { subject: record.entity, relation, object: initiative.id, qualifiers: { outlook } };
  return { entities: [initiative], statements: [said(record.id, at, mention)] };
}

function citationIn(record: DocumentRecord, at: number, [relation, title]: readonly [string, string]): Made {
  const cited = thing(entityId('cited-document', title), 'cited-document', `《${title}》`, { type: 'paper' });
  return {
    entities: [cited],
    statements: [said(record.id, at, { subject: record.entity, relation, object: cited.id })],
  };
}

function recordOf({ date, title, number }: ExampleDocument, index: number): DocumentRecord {
  const file = hashOf(`example ${index} ${title ?? ''}`);
  const id = documentId(file, 1);
  return {
    ...{ id, entity: entityId('document', id), file, part: 1, type: 'work-report', date },
    ...{ title: title ?? `文件${index + 1}`, number: number ?? null, issuer: null, classification: null },
    roleRule: { id: 'joint-as-printed', statedAt: null },
    range: { start: 0, end: 100_000 },
    ...{ firstLine: 1, lastLine: 1000 },
  };
}

function documentIn(
  document: ExampleDocument,
  index: number,
): Made & { readonly record: DocumentRecord; readonly words: string } {
  const record = recordOf(document, index);
  const { figures = [], initiatives = [], cites = [] } = document;
  const parts = [
    ...figures.map((figure, at) => figureIn(record, at, figure)),
    ...initiatives.map((initiative, at) => initiativeIn(record, 100 + at, initiative)),
    ...cites.map((citation, at) => citationIn(record, 200 + at, citation)),
  ];
  const paper = thing(record.entity, 'document', record.title ?? '', { date: record.date });
  const names = initiatives.map(([, , name]) => name).join('');
  return {
    record,
    words: markless(`${names}${document.prints ?? ''}`),
    entities: [paper, ...parts.flatMap(({ entities }) => entities)],
    statements: parts.flatMap(({ statements }) => statements),
  };
}

/** The premises these documents give. */
export function premisesOf(documents: readonly ExampleDocument[]): Premises {
  const made = documents.map(documentIn);
  const entities = new Map(made.flatMap((one) => one.entities).map((entity) => [entity.id, entity]));
  return {
    documents: made.map(({ record }) => record),
    entities: [...entities.values()],
    statements: made.flatMap(({ statements }) => statements),
    words: new Map(made.map(({ record, words }) => [record.id, words])),
    refused: [],
  };
}

/** Steps and what a thread follows are implied by its links and its verdict, and left out. */
const IMPLIED: ReadonlySet<string> = new Set(['follows', 'has-step']);

/** What was inferred as an example's `finds` says it. */
export function foundIn(inferences: Inferences, premises: Pick<Premises, 'entities'>): readonly string[] {
  const names = new Map([...premises.entities, ...inferences.entities].map(({ id, name }) => [id, name]));
  const nameOf = (id: EntityId | null): string => (id === null ? '' : (names.get(id) ?? id));
  return inferences.statements
    .filter(({ relation }) => !IMPLIED.has(relation))
    .map(({ subject, relation, object, qualifiers }) =>
      relation === 'property:verdict'
        ? `verdict ${nameOf(subject)}: ${qualifiers.value ?? ''}`
        : `${relation} ${nameOf(subject)} → ${nameOf(object)}`,
    )
    .sort();
}

export const examplesOf = ({
  positive,
  negative,
}: {
  readonly positive: readonly Example[];
  readonly negative: readonly Example[];
}): readonly Example[] => [...positive, ...negative];
