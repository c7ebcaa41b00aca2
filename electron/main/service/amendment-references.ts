/** Wishes of the window → entries of the ledger: ids with the names and places that find them again under other rules. */
import type { AppliedAmendment, ClaimReading } from '../../../graph-data/model/amended.ts';
import {
  type AmendmentContent,
  adoptedThing,
  type ClaimReference,
  type ThingReference,
} from '../../../graph-data/model/amendment.ts';
import type { EntityId, IssueId, StatementId } from '../../../graph-data/model/ids.ts';
import type { Evidence } from '../../../graph-data/model/locator.ts';
import type { Statement } from '../../../graph-data/model/statement.ts';
import type { AmendmentWish } from '../../bridge/contract.ts';
import { WorkspaceProblem } from '../../database/index.ts';
import { leftOutPlace } from './review/left-out.ts';
import type { Session } from './session.ts';

interface References {
  thing(id: EntityId): Promise<ThingReference>;
  claim(id: StatementId): Promise<ClaimReference>;
  place(id: StatementId | IssueId | EntityId): Promise<Evidence>;
}

function firstPlace({ id, evidence }: Statement): Evidence {
  const [place] = evidence;
  if (place === undefined) throw new WorkspaceProblem('statement-unknown', { id });
  return place;
}

const isClaim = (id: string): id is StatementId => id.startsWith('statement:');
const isIssue = (id: string): id is IssueId => id.startsWith('issue:');

/** @param adopted things that entries of the same action adopt */
function referencesIn(
  session: Session,
  applied: readonly AppliedAmendment[],
  adopted: ReadonlyMap<EntityId, ThingReference>,
): References {
  const { opened, readAs } = session;
  const { workspace } = opened;
  const thing: References['thing'] = async (id) => {
    const [card] = await workspace.cards([id]);
    const known = card ?? adopted.get(id);
    if (known === undefined) throw new WorkspaceProblem('entity-unknown', { id });
    return { id, kind: known.kind, name: known.name };
  };
  const statement = async (id: StatementId): Promise<Statement> => {
    const found = await workspace.statement(id);
    if (found === null) throw new WorkspaceProblem('statement-unknown', { id });
    return found;
  };
  const readingOf = async (id: StatementId): Promise<ClaimReading> => {
    const standing = readAs(await statement(id));
    const source = applied.find(({ result }) => result === standing.id)?.source;
    if (source) return source;
    const { subject, object } = standing;
    return {
      statement: standing,
      subject: await thing(subject),
      object: object === null ? null : await thing(object),
    };
  };
  return {
    thing,
    claim: async (id) => {
      const { statement: read, subject, object } = await readingOf(id);
      const { document, relation } = read;
      return { id: read.id, document, subject, relation, object, place: firstPlace(read) };
    },
    place: async (id) => {
      if (isClaim(id)) return firstPlace(await statement(id));
      if (isIssue(id)) return leftOutPlace(session, id);
      const heading = (await workspace.claims(id)).find(
        ({ statement: { relation }, direction }) => relation === 'part-of' && direction === 'source',
      );
      if (heading === undefined) throw new WorkspaceProblem('entity-unknown', { id });
      return firstPlace(heading.statement);
    },
  };
}

async function contentOf(wish: AmendmentWish, references: References): Promise<AmendmentContent> {
  const { thing, claim, place } = references;
  switch (wish.kind) {
    case 'claim-rejected':
      return { kind: wish.kind, claim: await claim(wish.claim) };
    case 'claim-changed': {
      const { subject, object, ...rest } = wish.change;
      const change = {
        ...(subject === undefined ? {} : { subject: await thing(subject) }),
        ...(object === undefined ? {} : { object: await thing(object) }),
        ...rest,
      };
      return { kind: wish.kind, claim: await claim(wish.claim), change };
    }
    case 'claim-added': {
      const { kind, relation, role } = wish;
      const [subject, object] = [await thing(wish.subject), await thing(wish.object)];
      return { kind, subject, relation, object, role, place: await place(wish.place) };
    }
    case 'thing-renamed':
    case 'thing-aliased':
      return { ...wish, thing: await thing(wish.thing) };
    case 'things-merged':
      return { ...wish, into: await thing(wish.into), merged: await Promise.all(wish.merged.map(thing)) };
    case 'thing-split':
      return { ...wish, thing: await thing(wish.thing), claims: await Promise.all(wish.claims.map(claim)) };
    case 'thing-adopted':
      return wish;
  }
}

function adoptedBy(wishes: readonly AmendmentWish[]): ReadonlyMap<EntityId, ThingReference> {
  return new Map(
    wishes.flatMap((wish) => {
      if (wish.kind !== 'thing-adopted') return [];
      const id = adoptedThing(wish.thingKind, wish.name);
      return [[id, { id, kind: wish.thingKind, name: wish.name }] as const];
    }),
  );
}

/** @throws WorkspaceProblem `entity-unknown` or `statement-unknown` */
export async function contentsOf(
  session: Session,
  wishes: readonly AmendmentWish[],
): Promise<readonly AmendmentContent[]> {
  const applied = await session.source.appliedAmendments();
  const references = referencesIn(session, applied, adoptedBy(wishes));
  const contents: AmendmentContent[] = [];
  for (const wish of wishes) contents.push(await contentOf(wish, references));
  return contents;
}
