/** `brief.agency`, `brief.compare` and `measure.page`. */
import {
  type AgencyBrief,
  type AgencyComparison,
  agencyBrief,
  type BriefSource,
  compareAgencies,
  type MeasurePage,
  measurePage,
} from '../../../graph-data/graph/brief/index.ts';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import { WorkspaceProblem } from '../../database/index.ts';
import { withRuleInForce } from './effective.ts';
import type { Session } from './session.ts';

async function sourceOf({ opened, graph }: Session): Promise<BriefSource> {
  const documents = await opened.workspace.documents();
  return { graph, documents: documents.map(withRuleInForce) };
}

function found<Page>(page: Page | null, id: string): Page {
  if (page === null) throw new WorkspaceProblem('entity-unknown', { id });
  return page;
}

/** @throws WorkspaceProblem `entity-unknown` */
export async function briefOf(session: Session, agency: EntityId): Promise<AgencyBrief> {
  return found(agencyBrief(await sourceOf(session), agency), agency);
}

/** @throws WorkspaceProblem `entity-unknown` */
export async function comparisonOf(
  session: Session,
  left: EntityId,
  right: EntityId,
): Promise<AgencyComparison> {
  return found(compareAgencies(await sourceOf(session), left, right), `${left} ${right}`);
}

/** @throws WorkspaceProblem `entity-unknown` */
export async function measurePageOf(session: Session, measure: EntityId): Promise<MeasurePage> {
  return found(measurePage(await sourceOf(session), measure), measure);
}
