/** What was decided about one document, for the table that is handed out. */
import type { ReviewExport } from '../../../../graph-data/graph/review/index.ts';
import type { DocumentId } from '../../../../graph-data/model/ids.ts';
import type { Session } from '../session.ts';
import { reviewGround } from './ground.ts';

export async function reviewExport(session: Session, document: DocumentId): Promise<ReviewExport> {
  const { found, inherited, applied, amendments, readAs } = await reviewGround(session);
  return {
    ...{ amendments, readAs },
    issues: await session.source.issues(document),
    acceptances: [
      ...(await session.source.reviewAcceptancesOf(inherited.get(document) ?? [])),
      ...(await session.source.reviewAcceptances(document)),
    ],
    found: new Map([...found].map(([item, { claim }]) => [item, claim])),
    applied: applied.get(document) ?? [],
  };
}
