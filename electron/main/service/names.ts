/** `names.*`: which things may be one, what naming them otherwise would move, and where merged things went. */
import { splitThing } from '../../../graph-data/assembly/index.ts';
import {
  type NameCandidate,
  type NamingFact,
  type NamingWish,
  nameCandidates,
  namingFacts,
  namingPreview,
  successors,
} from '../../../graph-data/graph/naming/index.ts';
import type { EntityRecord } from '../../../graph-data/model/entity.ts';
import type { LikelyDouble, MovedNames, NamingOutlook } from '../../bridge/contract.ts';
import { titleOf } from './document-titles.ts';
import { oncePerSession } from './once.ts';
import type { Session } from './session.ts';

export interface Names {
  /** What may be one, and thus what can be refused. */
  findings(session: Session): Promise<readonly NameCandidate[]>;
  candidates(session: Session): Promise<readonly LikelyDouble[]>;
}

async function candidatesIn({ opened: { workspace } }: Session): Promise<readonly NameCandidate[]> {
  return nameCandidates(await workspace.entities(), await workspace.statements());
}

/** Found once for as long as the claims stay. */
export function createNames(): Names {
  const findings = oncePerSession(candidatesIn);
  return {
    findings,
    candidates: async (session) => {
      const { workspace } = session.opened;
      const found = await findings(session);
      const things = await workspace.cards([...new Set(found.flatMap((candidate) => candidate.things))]);
      const cards = new Map(things.map((card) => [card.id, card]));
      const refusals = new Map((await workspace.acceptances()).map((item) => [item.finding, item]));
      return found.flatMap(({ things: [stays, goes], ...candidate }) => {
        const [one, other] = [cards.get(stays), cards.get(goes)];
        const refusal = refusals.get(candidate.id);
        if (one === undefined || other === undefined) return [];
        return [
          {
            ...candidate,
            things: [one, other] as const,
            refusal: refusal ? { note: refusal.note, author: refusal.author, at: refusal.at } : null,
          },
        ];
      });
    },
  };
}

export async function previewNaming(
  { opened: { workspace } }: Session,
  wish: NamingWish,
): Promise<NamingOutlook> {
  const source = { entities: await workspace.entities(), statements: await workspace.statements() };
  const { documents, taken, ...preview } = namingPreview(source, wish);
  const touched = new Set(documents);
  const titles = (await workspace.documents())
    .filter(({ document: { id } }) => touched.has(id))
    .map(({ document }) => ({ id: document.id, title: titleOf(document) }));
  return { ...preview, documents: titles, taken: await workspace.cards(taken) };
}

/** Each merged thing with its survivor, each split with the thing it made. */
export async function movedNames({ opened: { workspace } }: Session): Promise<MovedNames> {
  const [entities, ledger] = [await workspace.entities(), await workspace.amendments()];
  const things = new Set(entities.map(({ id }) => id));
  const parts = ledger.flatMap(({ id, content }) => {
    if (content.kind !== 'thing-split') return [];
    const part = splitThing(content.thing.kind, id);
    return things.has(part) ? [[id, part] as const] : [];
  });
  return { standsFor: [...successors(entities, ledger)], parts };
}

/** What the user said about the names of a thing; of a part also what it was split from. */
export async function namingOf(
  { opened: { workspace } }: Session,
  thing: EntityRecord,
): Promise<readonly NamingFact[]> {
  const ledger = await workspace.amendments();
  if (ledger.length === 0) return [];
  return namingFacts(thing, ledger, successors(await workspace.entities(), ledger));
}
