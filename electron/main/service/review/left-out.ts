/** Where words stand that the reader left out: the place of what the user adds there. */
import { issueItem } from '../../../../graph-data/graph/review/index.ts';
import { hashOf, type IssueId } from '../../../../graph-data/model/ids.ts';
import type { Issue } from '../../../../graph-data/model/issue.ts';
import type { Evidence } from '../../../../graph-data/model/locator.ts';
import { WorkspaceProblem } from '../../../database/index.ts';
import { placedText, readPassages } from '../../../files/index.ts';
import type { Session } from '../session.ts';
import { reviewGround } from './ground.ts';
import { holdingIn } from './holding.ts';

async function issueOf(session: Session, id: IssueId): Promise<Issue | null> {
  const { issues } = await reviewGround(session);
  const document = [...issues].find(([, own]) => own.some((issue) => issue.id === id))?.[0];
  if (document === undefined) return null;
  const own = await session.source.issues(document);
  return own.find((issue) => issueItem(issue).id === id) ?? null;
}

/** @throws WorkspaceProblem `statement-unknown` where no issue has this id, or where its text is not linked: then nothing proves the place */
export async function leftOutPlace(session: Session, id: IssueId): Promise<Evidence> {
  const issue = await issueOf(session, id);
  const overview = issue === null ? null : await session.source.document(issue.document);
  const linked = overview === null ? null : await session.source.linkedText(overview.document.file);
  if (issue === null || issue.range === null || overview === null || linked === null)
    throw new WorkspaceProblem('statement-unknown', { id });
  const { document, line, range } = issue;
  const { statements } = await reviewGround(session);
  const [place] = placedText(readPassages(linked.text), overview.document.range).place(range);
  return {
    ...{ document, line, range },
    ...holdingIn(statements.get(document) ?? [])(range.start),
    paragraph: (place?.paragraph ?? 0) + 1,
    wording: hashOf(linked.text.slice(range.start, range.end)),
  };
}
