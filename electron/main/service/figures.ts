/** `figures.list` and `conflicts.list`: the figures of the workspace, and the marks of those that exclude each other. */
import {
  buildFigures,
  type ConflictMark,
  conflictMarks,
  type FiguresModel,
} from '../../../graph-data/graph/figures/index.ts';
import { type ReadableWorkspace, spell } from '../../database/index.ts';

export async function figuresOf(workspace: ReadableWorkspace): Promise<FiguresModel> {
  const documents = (await workspace.documents()).map(({ document }) => document);
  return buildFigures({
    entities: await workspace.entities(),
    statements: await workspace.statements(),
    documents,
    spell,
  });
}

export async function conflictsOf(workspace: ReadableWorkspace): Promise<readonly ConflictMark[]> {
  const acceptances = await workspace.acceptances();
  const decided = new Map(acceptances.map((acceptance) => [acceptance.finding, acceptance]));
  return conflictMarks(await workspace.statements(), decided);
}
