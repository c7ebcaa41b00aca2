/** `columns.*`: what the columns of a task table hold, seen, tried, told and remembered. */
import type { Sha256 } from '../../../../graph-data/model/ids.ts';
import { type KnownColumns, shapeOf } from '../../../../graph-data/model/table-columns.ts';
import { sheetsText } from '../../../../graph-data/readers/index.ts';
import type { ColumnsApplied, ColumnsPreview, ColumnsWish } from '../../../bridge/contract.ts';
import { BridgeProblem } from '../../../bridge/problem.ts';
import { type ImportSummary, type KeptImport, WorkspaceProblem } from '../../../database/index.ts';
import type { ReaderOptions } from '../../../files/index.ts';
import type { Importing } from '../importing.ts';
import type { ServiceInput, ServiceOutput, ServiceRequestName } from '../messages.ts';
import { keptFile, readWithColumns } from '../reading-again.ts';
import type { SessionKeeper } from '../session.ts';
import { sheetAt, sheetsOf, titlesOfRow } from './kept-sheet.ts';
import { previewOf } from './preview.ts';
import { createPreviewReader, type PreviewReader } from './preview-reader.ts';
import { rememberedColumns } from './remembered.ts';

type ColumnsRequest = Extract<ServiceRequestName, `columns.${string}`>;

export type Columns = {
  readonly [Name in ColumnsRequest]: (input: ServiceInput<Name>) => Promise<ServiceOutput<Name>>;
};

/** Rows read for a preview: a second of work at most, so that choices are answered at once. */
const MOST_PREVIEWED = 2000;
/** A longer cell is no title but text. */
const LONGEST_TITLE = 200;

/** @throws WorkspaceProblem `document-unknown` */
async function keptOf({ current }: SessionKeeper, file: Sha256): Promise<KeptImport> {
  const kept = await current.source.keptImport(file);
  if (kept === null) throw new WorkspaceProblem('document-unknown', { id: file });
  return kept;
}

/** @throws BridgeProblem where the row names no columns */
function toldBy(kept: KeptImport, { sheet, row, meanings }: ColumnsWish): KnownColumns {
  const titles = titlesOfRow(sheetAt(sheetsOf(kept), sheet), row);
  const short = titles.every((title) => title.length <= LONGEST_TITLE);
  if (!short || titles.length < 2 || titles.length !== meanings.length)
    throw new BridgeProblem('columns-no-table');
  return { titles, meanings };
}

const hasTable =
  (shape: string) =>
  ({ tables }: ImportSummary): boolean =>
    tables.some(({ titles }) => shapeOf(titles) === shape);

/** Other files with a table of this shape, whether or not they wait. */
async function filesAlike(
  { current: { source } }: SessionKeeper,
  shape: string,
  file: Sha256,
): Promise<readonly Sha256[]> {
  const all = [...(await source.imports()), ...(await source.columnQuestions())];
  return all.filter((each) => each.file !== file && hasTable(shape)(each)).map((each) => each.file);
}

async function preview(
  keeper: SessionKeeper,
  read: PreviewReader,
  wish: ColumnsWish,
): Promise<ColumnsPreview> {
  const kept = await keptOf(keeper, wish.file);
  const told = toldBy(kept, wish);
  const sheet = sheetAt(sheetsOf(kept), wish.sheet);
  const rows = sheet.rows.slice(0, MOST_PREVIEWED);
  const part = { ...keptFile(kept), ...sheetsText([{ ...sheet, rows }], []) };
  return {
    ...previewOf(await read(part, [told])),
    ...{ rowsRead: rows.length, rows: sheet.rows.length },
    alike: (await filesAlike(keeper, shapeOf(told.titles), wish.file)).length,
  };
}

async function apply(
  keeper: SessionKeeper,
  importing: Importing,
  wish: ColumnsWish,
): Promise<ColumnsApplied> {
  const told = toldBy(await keptOf(keeper, wish.file), wish);
  const files = [wish.file, ...(await filesAlike(keeper, shapeOf(told.titles), wish.file))];
  const done = await importing.alone(keeper, (means) => readWithColumns(keeper, files, [told], means));
  if (!done) return { cancelled: true, files: 0 };
  await keeper.current.source.tellColumns(told, new Date());
  return { cancelled: false, files: files.length };
}

/** @param announce tells the window to ask again for what it shows */
export function createColumns(
  keeper: SessionKeeper,
  importing: Importing,
  reader: ReaderOptions,
  announce: () => Promise<void>,
): Columns {
  const read = createPreviewReader(reader);
  return {
    'columns.sheet': async (question) => {
      // The rules of extraction are large; only who tells columns pays for them here.
      const { columnSheet } = await import('./sheet.ts');
      const kept = await keptOf(keeper, question.file);
      return columnSheet(kept, await keeper.current.source.toldColumns(), question);
    },
    'columns.preview': (wish) => preview(keeper, read, wish),
    'columns.apply': async (wish) => {
      const applied = await apply(keeper, importing, wish);
      await announce();
      return applied;
    },
    'columns.waiting': async () =>
      (await keeper.current.source.columnQuestions()).map(({ file, name }) => ({ file, name })),
    'columns.takeAsRead': async ({ file }) => {
      await importing.alter(keeper, (source) => source.answerEdition(file, [], new Date()));
      await announce();
      return null;
    },
    'columns.remembered': () => rememberedColumns(keeper.current.source),
    'columns.forget': async ({ shape }) => {
      await importing.alter(keeper, (source) => source.forgetColumns(shape));
      await announce();
      return null;
    },
  };
}
