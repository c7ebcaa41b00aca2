/** The four kinds of marks, each from its claims. */
import type { DocumentRecord } from '../../model/document.ts';
import type { EntityRecord } from '../../model/entity.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Statement } from '../../model/statement.ts';
import type { TimelineGround } from './ground.ts';
import { type ToldTime, tellDeadline, tellTime } from './period.ts';
import { reportsOnFigure, reportsOnMeasure } from './reports.ts';
import type { MarkKind, TimelineMark } from './types.ts';

/** What one kind of mark knows of its claim. */
interface Seen {
  readonly kind: MarkKind;
  readonly thing: EntityRecord;
  readonly name: string;
  readonly detail: string;
  readonly printed: string | null;
  readonly time: ToldTime;
  readonly places: readonly EntityId[];
  readonly reports: TimelineMark['reports'];
}

type Reader = (statement: Statement, document: DocumentRecord, ground: TimelineGround) => Seen | null;

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const readDocument: Reader = ({ subject, relation, qualifiers }, document, { things }) => {
  const thing = things.get(subject);
  if (relation !== 'property:date' || thing?.kind !== 'document') return null;
  const date = document.date;
  return {
    ...{ kind: 'document', thing, name: thing.name, detail: document.number ?? '' },
    ...{ printed: qualifiers.surface ?? null, places: [], reports: [] },
    time: { from: date, to: date, source: date === null ? 'not-stated' : 'document-date' },
  };
};

const readDeadline: Reader = ({ subject, relation, qualifiers }, document, ground) => {
  const thing = ground.things.get(subject);
  if (relation !== 'property:deadline' || thing === undefined) return null;
  const printed = qualifiers.surface ?? null;
  return {
    ...{ kind: 'deadline', thing, name: thing.name, detail: text(thing.properties['number']) ?? '' },
    ...{ printed, time: tellDeadline(qualifiers.value ?? null, printed) },
    places: ground.placesOf(subject),
    reports: reportsOnMeasure(ground, subject, document),
  };
};

const readTarget: Reader = ({ relation, object }, document, ground) => {
  const figure = object === null ? undefined : ground.things.get(object);
  if (relation !== 'sets-target' || figure === undefined) return null;
  const indicator = ground.things.get(ground.observed.get(figure.id) ?? figure.id) ?? figure;
  const { periodPrinted, periodFrom, periodTo, printed, indicator: name } = figure.properties;
  const period = { printed: text(periodPrinted), from: text(periodFrom), to: text(periodTo) };
  const scoped = ground.placesNamed(indicator.properties['scope']);
  return {
    ...{ kind: 'target', thing: indicator, name: text(name) ?? indicator.name, detail: text(printed) ?? '' },
    ...{ printed: period.printed, time: tellTime(period, { document, documents: ground.documents }) },
    places: [...new Set([...scoped, ...ground.placesOf(figure.id)])],
    reports: reportsOnFigure(ground, figure.id, document),
  };
};

/** States of an initiative that are a point reached: begun, finished, granted. */
const REACHED: ReadonlySet<string> = new Set(['starts', 'completes', 'obtains']);

const readMilestone: Reader = ({ relation, object, qualifiers }, document, { things, placesOf }) => {
  const thing = object === null ? undefined : things.get(object);
  if (!REACHED.has(relation) || qualifiers.outlook !== 'result' || thing === undefined) return null;
  const date = qualifiers.at ?? document.date;
  return {
    ...{ kind: 'milestone', thing, name: thing.name, detail: qualifiers.status ?? '' },
    ...{ printed: null, places: placesOf(thing.id), reports: [] },
    time: { from: date, to: date, source: date === null ? 'not-stated' : 'document-date' },
  };
};

const readers: readonly Reader[] = [readDocument, readDeadline, readTarget, readMilestone];

function completed(statement: Statement, seen: Seen, ground: TimelineGround): TimelineMark {
  const { thing, time, places, ...rest } = seen;
  const [place] = statement.evidence;
  const measure = place?.measure ?? null;
  const around = measure === null ? [] : ground.placesOf(measure);
  return {
    ...{ statement: statement.id, document: statement.document, line: place?.line ?? 0 },
    ...{ ...rest, ...time, thing: thing.id, thingKind: thing.kind },
    agencies: ground.bodiesOf(thing.kind === 'measure' ? thing.id : measure),
    places: places.length > 0 ? places : around,
    laterDocuments: ground.documentsAfter(time.to),
  };
}

/** Every claim that a reader knows, as one mark. */
export function marksOf(ground: TimelineGround): readonly TimelineMark[] {
  return ground.statements.flatMap((statement) => {
    const document = ground.papers.get(statement.document);
    if (document === undefined) return [];
    for (const read of readers) {
      const seen = read(statement, document, ground);
      if (seen !== null) return [completed(statement, seen, ground)];
    }
    return [];
  });
}
