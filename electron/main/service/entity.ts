/** `entity.describe`: one thing with everything a detail panel shows. */
import { partners } from '../../../graph-data/graph/index.ts';
import { amendmentRule } from '../../../graph-data/model/amendment.ts';
import type { EntityRecord } from '../../../graph-data/model/entity.ts';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { Duty, EntityDetail } from '../../bridge/contract.ts';
import { type ReadableWorkspace, type Relative, WorkspaceProblem } from '../../database/index.ts';
import { toClaim } from './claims.ts';
import { toDuty } from './duties.ts';
import { readFrom } from './listed-documents.ts';
import { namingOf } from './names.ts';
import { reviewsOf } from './review/marks.ts';
import type { Session } from './session.ts';

/** Partners listed; the rest share one measure or two and would only make the panel long. */
const MOST_PARTNERS = 30;
const BODIES: ReadonlySet<string> = new Set(['agency', 'collective']);

async function dutiesOf(workspace: ReadableWorkspace, { id, kind }: EntityRecord): Promise<readonly Duty[]> {
  if (BODIES.has(kind)) return (await workspace.duties({ by: 'subject', id })).map(toDuty);
  if (kind === 'measure') return (await workspace.duties({ by: 'object', id })).map(toDuty);
  return [];
}

async function partnersOf(
  { opened, graph }: Session,
  entity: EntityRecord,
): Promise<EntityDetail['partners']> {
  if (!BODIES.has(entity.kind)) return [];
  const found = partners(graph, entity.id).slice(0, MOST_PARTNERS);
  const cards = await opened.workspace.cards(found.map((partner) => partner.id));
  const shared = new Map(found.map((partner) => [partner.id, partner.shared]));
  return cards.map((card) => ({ card, shared: shared.get(card.id) ?? 0 }));
}

function toRelated({ relation, direction, card }: Relative): EntityDetail['related'][number] {
  return { relation: readFrom(relation, direction), card };
}

/** @throws WorkspaceProblem `entity-unknown` */
export async function describeEntity(session: Session, id: EntityId): Promise<EntityDetail> {
  const { workspace } = session.opened;
  const entity = await workspace.entity(id);
  const [card] = await workspace.cards([id]);
  if (entity === null || card === undefined) throw new WorkspaceProblem('entity-unknown', { id });
  const naming = await namingOf(session, entity);
  const told = new Set(naming.map(({ amendment }) => amendmentRule(amendment)));
  const duties = await dutiesOf(workspace, entity);
  const claims = (await workspace.claims(id)).map(toClaim);
  const shown = [...duties, ...claims].map(({ statement, document, basis }) => ({
    id: statement,
    document,
    basis,
  }));
  return {
    entity,
    card,
    aliases: entity.aliases.filter(({ source }) => !told.has(source)),
    naming,
    path: (await workspace.path(id)).filter((above) => above.id !== id),
    ...{ duties, claims },
    reviews: await reviewsOf(session, shown),
    partners: await partnersOf(session, entity),
    children: await workspace.measuresBelow(id),
    document: await workspace.documentOfEntity(id),
    related: (await workspace.relatives(id)).map(toRelated),
  };
}
