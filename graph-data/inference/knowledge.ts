/** The premises, looked up once: figures and mentions as rules read them, documents by place and in time. */
import type { DocumentRecord } from '../model/document.ts';
import type { EntityRecord } from '../model/entity.ts';
import { groupBy } from '../model/group.ts';
import type { DocumentId, EntityId } from '../model/ids.ts';
import type { Statement } from '../model/statement.ts';
import { type Observation, observationsIn } from './figures/observation.ts';
import { type Mention, mentionsIn } from './initiatives/mention.ts';
import { coreOf, withoutJoints } from './initiatives/name-dress.ts';
import { byDate, isLater } from './time.ts';
import type { Premises, RefusedLink } from './types.ts';

export interface Knowledge {
  readonly documents: readonly DocumentRecord[];
  readonly entities: ReadonlyMap<EntityId, EntityRecord>;
  /** Read and curated claims in order of their ids. */
  readonly statements: readonly Statement[];
  /** In time order. */
  readonly observations: readonly Observation[];
  /** The same, of one thing. */
  readonly observationsOf: (thing: string) => readonly Observation[];
  readonly mentions: readonly Mention[];
  /** Documents of the same place dated after `date`; routing slips are about one paper and are no reports. */
  readonly laterDocuments: (place: string, date: string | null) => readonly DocumentRecord[];
  /** Whether the document prints these words without marks and joints; null when its words are not at hand. */
  readonly prints: (document: DocumentId, words: string) => boolean | null;
  /** Cores of the initiatives a document names that end with these two characters. */
  readonly coresEnding: (document: DocumentId, ending: string) => readonly string[];
  readonly isRefused: (link: RefusedLink) => boolean;
}

/** How a sentence names a document: its number, else its title with the year where the title has none. */
export function labelOf({ number, title, date, id }: DocumentRecord): string {
  if (number !== null) return number;
  if (title === null) return id;
  const year = date?.slice(0, 4) ?? '';
  return `${year === '' || title.includes(year) ? '' : `${year}年`}《${title.split('——')[0]}》`;
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** The place a document speaks of: that of most of its indicators and initiatives. */
function placesOf(
  observations: readonly Observation[],
  mentions: readonly Mention[],
): ReadonlyMap<DocumentId, string> {
  const counts = new Map<DocumentId, Map<string, number>>();
  for (const { document, place } of [...observations, ...mentions]) {
    const ofDocument = counts.get(document.id) ?? new Map<string, number>();
    counts.set(document.id, ofDocument.set(place, (ofDocument.get(place) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([document, places]) => {
      const [most] = [...places].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return [document, most?.[0] ?? ''];
    }),
  );
}

export function knowledgeOf(premises: Premises): Knowledge {
  const entities = new Map(premises.entities.map((entity) => [entity.id, entity]));
  const statements = premises.statements.filter(
    ({ basis, relation }) => basis !== 'inferred' || relation === 'may-be',
  );
  const ordered = [...statements].sort(byId);
  const documents = [...premises.documents].sort((a, b) => byDate(a.date, b.date) || byId(a, b));
  const records = new Map(documents.map((document) => [document.id, document]));
  const observations = observationsIn(ordered, entities, records);
  const mentions = mentionsIn(ordered, entities, records);
  const places = placesOf(observations, mentions);
  const wordsOf = new Map([...premises.words].map(([id, words]) => [id, withoutJoints(words)]));
  const cores = mentions.map((mention) => ({
    mention,
    core: coreOf(mention.initiative.name, mention.place),
  }));
  const endings = new Map(
    [...groupBy(cores, ({ mention, core }) => `${mention.document.id} ${core.slice(-2)}`)].map(
      ([key, named]) => [key, [...new Set(named.map(({ core }) => core))]] as const,
    ),
  );
  const byThing = groupBy(observations, ({ thing }) => thing);
  const refused = new Set(premises.refused.map(linkKey));
  return {
    documents,
    entities,
    statements: ordered,
    observations,
    observationsOf: (thing) => byThing.get(thing) ?? [],
    mentions,
    laterDocuments: (place, date) =>
      documents.filter(
        (document) =>
          document.type !== 'routing-slip' &&
          places.get(document.id) === place &&
          isLater(document.date, date),
      ),
    prints: (document, words) => wordsOf.get(document)?.includes(words) ?? null,
    coresEnding: (document, ending) => endings.get(`${document} ${ending}`) ?? [],
    isRefused: (link) =>
      refused.has(linkKey(link)) ||
      refused.has(linkKey({ ...link, subject: link.object, object: link.subject })),
  };
}

function linkKey({ subject, relation, object }: RefusedLink): string {
  return `${subject} ${relation} ${object}`;
}
