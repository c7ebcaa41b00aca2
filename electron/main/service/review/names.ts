/** `review.names`: names nobody knows, once each, with where they stand and which known things they may be. */
import { nameCandidates } from '../../../../graph-data/graph/naming/index.ts';
import { issueItem, unknownThings } from '../../../../graph-data/graph/review/index.ts';
import type { EntityRecord } from '../../../../graph-data/model/entity.ts';
import { type DocumentId, type EntityId, entityId } from '../../../../graph-data/model/ids.ts';
import type { Issue } from '../../../../graph-data/model/issue.ts';
import type { ReviewItemId } from '../../../../graph-data/model/review.ts';
import type { Label } from '../../../../graph-data/ontology/index.ts';
import type { UnknownName } from '../../../bridge/contract.ts';
import type { ReadableWorkspace } from '../../../database/index.ts';
import { titleOf, titlesIn } from '../document-titles.ts';
import { grouped } from '../grouped.ts';
import { oncePerSession } from '../once.ts';
import type { Session } from '../session.ts';
import { type ReviewGround, reviewGround } from './ground.ts';

const MOST_PLACES = 6;
const MOST_MATCHES = 3;
/** Longer words in a list of bodies are a sentence. */
const LONGEST_NAME = 40;

/** A name on its way to the window: its matches are looked up for all at once. */
interface Found extends Omit<UnknownName, 'matches'> {
  /** The thing that stands for it while matches are looked for. */
  readonly probe: EntityRecord;
}

type Place = UnknownName['places'][number];

/** One of each line: several claims of it show the same words. */
function eachLineOnce<Known extends Place>(places: readonly Known[]): readonly Known[] {
  const lines = new Map<string, Known>();
  for (const place of places) {
    const line = `${place.document} ${place.line}`;
    if (!lines.has(line)) lines.set(line, place);
  }
  return [...lines.values()];
}

/** Said to be something of its own already. */
function adopted({ amendments }: ReviewGround): ReadonlySet<string> {
  const names = [...amendments.values()].flatMap(({ content, withdrawnAt }) =>
    content.kind === 'thing-adopted' && withdrawnAt === null ? [`${content.thingKind} ${content.name}`] : [],
  );
  return new Set(names);
}

/** Words of lists that were not taken for a body, by document; only a linked text holds them. */
async function leftOut(
  workspace: ReadableWorkspace,
): Promise<readonly (Place & { readonly name: string })[]> {
  const found: (Place & { readonly name: string })[] = [];
  for (const { document } of await workspace.documents()) {
    const issues = (await workspace.issues(document.id)).filter(({ code }) => code === 'unknown-agency');
    const linked = issues.length === 0 ? null : await workspace.linkedText(document.file);
    if (linked === null) continue;
    const title = titleOf(document);
    const words = ({ range }: Issue): string =>
      range === null ? '' : linked.text.slice(range.start, range.end).replace(/\s+/gu, '');
    for (const issue of issues) {
      const name = words(issue);
      if (name.length < 2 || name.length > LONGEST_NAME) continue;
      found.push({ document: document.id, title, line: issue.line, item: issueItem(issue).id, name });
    }
  }
  return found;
}

function thingsFound(
  {
    source,
    ground,
  }: { readonly source: Awaited<ReturnType<typeof claimsOf>>; readonly ground: ReviewGround },
  titles: ReadonlyMap<DocumentId, string>,
): readonly Found[] {
  const known = adopted(ground);
  const settled = ({ kind, name }: EntityRecord): boolean => known.has(`${kind} ${name}`);
  return unknownThings(source.entities, source.statements, settled).map(({ thing, claims }) => {
    const places = eachLineOnce(
      claims.map(({ id, document, evidence }) => ({
        ...{ document, item: ground.readAs(id) },
        title: titles.get(document) ?? '',
        line: evidence[0]?.line ?? 0,
      })),
    );
    return {
      ...{ id: thing.id, name: thing.name, thing: thing.id, probe: thing, count: places.length },
      kind: thing.kind === 'place' ? 'place' : 'agency',
      places: places.slice(0, MOST_PLACES),
      items: claims.map(({ id, document }) => ({ document, item: ground.readAs(id) })),
    };
  });
}

async function claimsOf({ opened: { workspace } }: Session) {
  return { entities: await workspace.entities(), statements: await workspace.statements() };
}

/** A body of this name where nobody knows whose it is. */
function probeOf(name: string): EntityRecord {
  return {
    ...{ id: entityId('agency', 'left-out', name), kind: 'agency', name },
    ...{ fullName: null, aliases: [], properties: { category: null, jurisdiction: null } },
  };
}

function matchesOf(
  entities: readonly EntityRecord[],
  statements: Awaited<ReturnType<typeof claimsOf>>['statements'],
): (probe: EntityId) => readonly { readonly id: EntityId; readonly reason: Label }[] {
  const candidates = nameCandidates(entities, statements);
  const by = new Map<EntityId, { id: EntityId; reason: Label }[]>();
  const put = (of: EntityId, id: EntityId, reason: Label): void => {
    const known = by.get(of);
    if (known === undefined) by.set(of, [{ id, reason }]);
    else known.push({ id, reason });
  };
  for (const { things, reason } of candidates) {
    put(things[0], things[1], reason);
    put(things[1], things[0], reason);
  }
  return (probe) => by.get(probe) ?? [];
}

/** Names nobody knows, settled ones among them: they never change while the claims stay. */
const foundOf = oncePerSession(async (session) => {
  const ground = await reviewGround(session);
  const source = await claimsOf(session);
  const titles = await titlesIn(session.source);
  const bearers = new Set(
    source.entities.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)]),
  );
  const left = grouped(await leftOut(session.source), ({ name }) => (bearers.has(name) ? null : name));
  const words = [...left].flatMap(([name, places]): Found[] => {
    const [first] = places;
    const lines = eachLineOnce(places);
    if (first === undefined) return [];
    return [
      {
        ...{ id: first.item as UnknownName['id'], kind: 'agency', name, thing: null, probe: probeOf(name) },
        count: lines.length,
        places: lines.slice(0, MOST_PLACES).map(({ name: _, ...place }) => place),
        items: places.map(({ document, item }) => ({ document, item })),
      },
    ];
  });
  return [...thingsFound({ source, ground }, titles), ...words];
});

/** What each may be: comparing all names takes a second of a large workspace, so it waits until somebody looks. */
const likelyOf = oncePerSession(async (session) => {
  const { entities, statements } = await claimsOf(session);
  const words = (await foundOf(session)).flatMap(({ thing, probe }) => (thing === null ? [probe] : []));
  return matchesOf([...entities, ...words], statements);
});

/** Without those left out at places that somebody looked at. */
async function unsettled(session: Session): Promise<readonly Found[]> {
  const seen = new Set<ReviewItemId>((await session.source.acceptedIssues()).map(({ item }) => item));
  return (await foundOf(session)).filter(
    ({ thing, items }) => thing !== null || items.some(({ item }) => !seen.has(item)),
  );
}

export async function unknownNameCount(session: Session): Promise<number> {
  return (await unsettled(session)).length;
}

/** Names of imported documents first, then the most frequent; a place that somebody looked at is settled. */
export async function unknownNames(session: Session): Promise<readonly UnknownName[]> {
  const left = await unsettled(session);
  const matches = await likelyOf(session);
  const { own } = await reviewGround(session);
  const probes = new Set((await foundOf(session)).map(({ probe }) => probe.id));
  const likely = new Map(
    left.map(({ probe }) => [
      probe.id,
      matches(probe.id)
        .filter(({ id }) => !probes.has(id))
        .slice(0, MOST_MATCHES),
    ]),
  );
  const isOwn = ({ places }: Pick<UnknownName, 'places'>): boolean =>
    places.some(({ document }) => own.has(document));
  const ids = [...new Set([...likely.values()].flat().map(({ id }) => id))];
  const cards = new Map((await session.opened.workspace.cards(ids)).map((card) => [card.id, card]));
  return left
    .map(({ probe, ...name }) => ({
      ...name,
      matches: (likely.get(probe.id) ?? []).flatMap(({ id, reason }) => {
        const card = cards.get(id);
        return card === undefined ? [] : [{ card, reason }];
      }),
    }))
    .toSorted(
      (a, b) => Number(isOwn(b)) - Number(isOwn(a)) || b.count - a.count || (a.name < b.name ? -1 : 1),
    );
}
