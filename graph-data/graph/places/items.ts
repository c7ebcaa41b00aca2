/** What each place holds: initiatives, figures, measures, bodies, and chapters that name it. */
import type { EntityRecord } from '../../model/entity.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Statement } from '../../model/statement.ts';
import type { PlacesGround } from './ground.ts';
import type { PlaceItem, PlaceItemKind } from './types.ts';

const KIND_OF: Readonly<Record<string, Readonly<Record<string, PlaceItemKind>>>> = {
  'lies-in': { initiative: 'initiative', group: 'initiative' },
  concerns: {
    initiative: 'initiative',
    observation: 'figure',
    measure: 'measure',
    section: 'mention',
    document: 'mention',
  },
  'of-place': { agency: 'body', collective: 'body' },
};
/** How a heading states a figure. */
const STATES: readonly string[] = ['sets-target', 'reports-result', 'states-figure', 'strives-for'];

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const yearOf = (date: string | null | undefined): string | null => /^\d{4}/u.exec(date ?? '')?.[0] ?? null;

function figureWords({ properties }: EntityRecord): string {
  return [text(properties['printed']), text(properties['periodPrinted'])].filter(Boolean).join('，');
}

function itemOf(
  { papers }: PlacesGround,
  { id, document, evidence }: Statement,
  { kind, thing }: { readonly kind: PlaceItemKind; readonly thing: EntityRecord },
): PlaceItem {
  const { properties } = thing;
  const figure = kind === 'figure';
  const told = figure ? yearOf(text(properties['periodTo'])) : null;
  return {
    ...{ kind, thing: thing.id, statement: id, document, line: evidence[0]?.line ?? 0 },
    name: (figure ? text(properties['indicator']) : '') || thing.name,
    detail: figure ? figureWords(thing) : kind === 'measure' ? text(properties['number']) : '',
    year: told ?? yearOf(papers.get(document)?.date),
  };
}

/** The places of a figure: those it concerns and those its scope names. */
function figurePlaces({
  things,
  statements,
  placesNamed,
}: PlacesGround): (figure: EntityRecord) => readonly EntityId[] {
  const indicators = new Map<EntityId, EntityRecord>();
  for (const { relation, subject, object } of statements) {
    const indicator = relation === 'observes' && object !== null ? things.get(object) : undefined;
    if (indicator !== undefined) indicators.set(subject, indicator);
  }
  return ({ id, properties }) => {
    const own = placesNamed(properties['scope']);
    return own.length > 0 ? own : placesNamed(indicators.get(id)?.properties['scope']);
  };
}

/** Every thing once for a place, in reading order; of several claims the first. */
export function itemsByPlace(ground: PlacesGround): ReadonlyMap<EntityId, readonly PlaceItem[]> {
  const { things, statements } = ground;
  const placesOfFigure = figurePlaces(ground);
  const found = new Map<EntityId, Map<string, PlaceItem>>();
  const add = (place: EntityId, statement: Statement, kind: PlaceItemKind, thing: EntityRecord): void => {
    const items = found.get(place) ?? new Map<string, PlaceItem>();
    found.set(place, items);
    const key = `${kind} ${thing.id} ${kind === 'mention' ? statement.document : ''}`;
    if (!items.has(key)) items.set(key, itemOf(ground, statement, { kind, thing }));
  };
  for (const statement of statements) {
    const [subject, object] = [
      things.get(statement.subject),
      statement.object === null ? undefined : things.get(statement.object),
    ];
    if (subject === undefined || object === undefined) continue;
    const kind = KIND_OF[statement.relation]?.[subject.kind];
    if (kind !== undefined && object.kind === 'place') add(object.id, statement, kind, subject);
    if (STATES.includes(statement.relation) && object.kind === 'observation')
      for (const place of placesOfFigure(object)) add(place, statement, 'figure', object);
  }
  return new Map([...found].map(([place, items]) => [place, [...items.values()]]));
}
