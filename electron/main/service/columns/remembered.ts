/** `columns.remembered`: what was told of the columns of tables, with the files that were read by it. */
import { shapeOf } from '../../../../graph-data/model/table-columns.ts';
import type { RememberedColumns } from '../../../bridge/contract.ts';
import type { ReadableWorkspace } from '../../../database/index.ts';

export async function rememberedColumns(workspace: ReadableWorkspace): Promise<readonly RememberedColumns[]> {
  const files = await workspace.imports();
  const readBy = (shape: string): number =>
    files.filter(({ tables }) =>
      tables.some(({ titles, told }) => told !== null && shapeOf(titles) === shape),
    ).length;
  return (await workspace.toldColumns()).map(({ shape, titles, meanings, at }) => ({
    ...{ shape, at, files: readBy(shape) },
    columns: titles.map((title, index) => ({ title, meaning: meanings[index] ?? 'note' })),
  }));
}
