/** `graph.paths`: how things are connected, every step with where it stands. */
import {
  connect,
  type Path,
  type PathOptions,
  type PathsFound,
} from '../../../graph-data/graph/paths/index.ts';
import type { DocumentId, EntityId } from '../../../graph-data/model/ids.ts';
import type { PathStep, PathsAnswer, PathsQuestion } from '../../bridge/contract.ts';
import { titlesIn } from './document-titles.ts';
import { toEdge } from './picture.ts';
import type { Session } from './session.ts';

/** A longer way is nothing anybody would call a connection. */
const LONGEST = 6;
/** Things looked at for each pair: at most a fifth of a second on two cores, also among 200,000 elements. */
const BUDGET = 20_000;
const UNRULED = { excludedKinds: [], excludedRelations: [], limit: 1 } as const;

async function stepsOf(
  { opened: { workspace }, papers }: Session,
  { steps }: Path,
  titles: ReadonlyMap<DocumentId, string>,
): Promise<PathStep[]> {
  const shown: PathStep[] = [];
  for (const { from, to, claim, further } of steps) {
    const statement = await workspace.statement(claim.id);
    if (statement === null) continue;
    const { document } = statement;
    shown.push({
      ...{ from, to, further, document, line: claim.line },
      claim: toEdge(papers, claim),
      documentTitle: titles.get(document) ?? '',
    });
  }
  return shown;
}

function namedIn(ids: readonly EntityId[], { paths }: PathsFound): readonly EntityId[] {
  return [...new Set([...ids, ...paths.flatMap(({ steps }) => steps.map(({ to }) => to))])];
}

export async function pathsOf(session: Session, question: PathsQuestion): Promise<PathsAnswer> {
  const { opened, graph } = session;
  const { workspace } = opened;
  const options: PathOptions = { ...question, longest: LONGEST, budget: BUDGET };
  const found = connect(graph, question.ids, options);
  const titles = await titlesIn(workspace);
  const paths: PathsAnswer['paths'][number][] = [];
  for (const path of found.paths) {
    paths.push({ from: path.from, to: path.to, steps: await stepsOf(session, path, titles) });
  }
  const apart = found.apart.map(([from, to]) => {
    const otherwise = connect(graph, [from, to], { ...options, ...UNRULED });
    return { from, to, joinedOtherwise: otherwise.paths.length > 0 };
  });
  return {
    cards: await workspace.cards(namedIn(question.ids, found)),
    paths,
    apart,
    complete: found.complete,
  };
}
