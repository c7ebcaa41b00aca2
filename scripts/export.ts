/** `npm run --silent export -- --what … --format … --out FILE`: writes a table or page without a window; errors are one line. */
import { writeExport } from '../electron/files/index.ts';
import { failureOf } from '../electron/main/failures.ts';
import { contentOf } from '../electron/main/service/exports.ts';
import { EVERY_FIGURE, USUAL_FIGURES } from '../graph-data/graph/figures/index.ts';
import { usualSettings } from '../graph-data/graph/matrix/index.ts';
import {
  type ComposedFile,
  composeFile,
  type ExportOrder,
  type ExportSource,
  everything,
  localDay,
  usualPlaces,
  usualTimeline,
  wholeGraph,
} from '../graph-data/graph/tables/index.ts';
import { type ExportCommand, readCommand } from './export/arguments.ts';
import { findBody, findDocument } from './export/find.ts';
import { printToPdf } from './export/print.ts';
import { ExportRefusal } from './export/refusal.ts';
import { readSource } from './export/source.ts';

/** Everything that is compared, likely measures included. */
function comparisonOrder(source: ExportSource, { left, right }: ExportCommand): ExportOrder {
  if (left === null || right === null)
    throw new ExportRefusal(
      'comparison 需要 --left ID 和 --right ID / comparison needs --left ID and --right ID',
    );
  const sides = { left: findDocument(source, left), right: findDocument(source, right) };
  if (sides.left === sides.right)
    throw new ExportRefusal('左右是同一份文件 / --left and --right are the same document');
  return { what: 'comparison', ...sides, likely: true, filter: { part: 'all', group: null, text: '' } };
}

function orderOf(source: ExportSource, command: ExportCommand): ExportOrder {
  const { what, agency, document } = command;
  const body = agency === null ? null : findBody(source, agency);
  const documents = document === null ? null : [findDocument(source, document)];
  if (what === 'breakdown')
    return { what, scope: { ...everything, bodies: body === null ? null : [body], documents } };
  if (what === 'matrix') {
    const { filter, ...arrangement } = usualSettings('measures');
    const narrowed = { ...filter, document: documents?.[0] ?? null, text: agency ?? '' };
    return { what, matrix: { kind: 'measures', settings: { ...arrangement, filter: narrowed } } };
  }
  if (what === 'checks') {
    if (body !== null) throw new ExportRefusal('checks 不按单位筛选 / checks takes no --agency');
    return { what, filter: { check: null, document: documents?.[0] ?? null, state: 'all' } };
  }
  if (what === 'places') {
    if (body !== null) throw new ExportRefusal('places 不按单位筛选 / places takes no --agency');
    const filter = { ...usualPlaces.filter, document: documents?.[0] ?? '' };
    return { what, places: { ...usualPlaces, filter, own: source.ownMap != null } };
  }
  if (what === 'notes') {
    if (body !== null || document !== null)
      throw new ExportRefusal('notes 不筛选 / notes takes no --agency and no --document');
    if (source.notes === undefined)
      throw new ExportRefusal('notes 需要 --workspace FILE / notes needs --workspace FILE');
    return { what };
  }
  if (what === 'timeline') {
    const filter = { ...usualTimeline.filter, agency: body ?? '' };
    if (documents !== null) throw new ExportRefusal('timeline 不按文件筛选 / timeline takes no --document');
    return { what, timeline: { ...usualTimeline, filter } };
  }
  if (what === 'document') {
    const [paper] = documents ?? [];
    if (paper === undefined)
      throw new ExportRefusal('document 需要 --document ID / document needs --document ID');
    if (body !== null) throw new ExportRefusal('document 不按单位筛选 / document takes no --agency');
    return { what, document: paper };
  }
  if (what === 'comparison') return comparisonOrder(source, command);
  if (what === 'graph') {
    if (body !== null || document !== null)
      throw new ExportRefusal('graph 只导出全部 / graph is written whole: no --agency, no --document');
    return { what, part: wholeGraph };
  }
  if (what === 'figures') {
    const filter = { ...EVERY_FIGURE, document: documents?.[0] ?? null, agency: body };
    return { what, figures: { ...USUAL_FIGURES, filter } };
  }
  if (body === null) throw new ExportRefusal('brief 需要 --agency NAME / brief needs --agency NAME');
  return { what, agency: body };
}

async function bytesOf(file: ComposedFile): Promise<Uint8Array> {
  const content = await contentOf(file);
  return content.kind === 'page' ? printToPdf(content.page) : content.bytes;
}

async function main(): Promise<void> {
  const command = readCommand(process.argv.slice(2), process.cwd());
  const source = await readSource(command.workspace, command.what === 'document');
  const file = composeFile(orderOf(source, command), command.format, source, localDay(new Date()));
  if (file === null) throw new ExportRefusal('没有可导出的内容 / there is nothing to export');
  await writeExport(command.out, await bytesOf(file), { overwrite: command.overwrite });
}

/** Both languages on the one line: nobody has told the terminal's. */
function lineOf(error: unknown): string {
  if (error instanceof ExportRefusal) return error.message;
  const [zh, en] = [failureOf(error, 'zh-CN'), failureOf(error, 'en')];
  return `${zh.message}${zh.hint} / ${en.message} ${en.hint}`;
}

main().catch((error: unknown) => {
  console.error(`export: ${lineOf(error)}`);
  process.exitCode = 1;
});
