/**
 * XLSX → text, sheet by sheet. Rejected: read-excel-file (does not say which cells are merged, unpacks without bounds), SheetJS
 * (the edition on npm is of 2022 and has known holes), exceljs (last release 2023, some 90 old packages).
 */
import { UnreadableText } from '../../unreadable.ts';
import type { Archive } from '../archive.ts';
import { TextComposer } from '../composer.ts';
import { attributeOf, childOf, childrenOf, type NodeWithChildren, parseXml } from '../markup.ts';
import type { FormattedText } from '../types.ts';
import { readSheet } from './sheet.ts';
import { readDateStyles, readSharedTexts } from './values.ts';

export { type CellPlace, cellPlace, columnName } from './cell-place.ts';

const part = (archive: Archive, path: string): NodeWithChildren | null => {
  const bytes = archive.read(path);
  return bytes && bytes.length > 0 ? parseXml(bytes) : null;
};

interface Sheet {
  readonly name: string;
  readonly path: string;
}

/** Sheets in the order of their tabs, without those that are hidden. */
function sheetsOf(archive: Archive): Sheet[] {
  const targets = new Map(
    childrenOf(childOf(part(archive, 'xl/_rels/workbook.xml.rels'), 'Relationships'), 'Relationship').map(
      (link) => [attributeOf(link, 'Id'), attributeOf(link, 'Target') ?? ''],
    ),
  );
  return childrenOf(
    childOf(childOf(part(archive, 'xl/workbook.xml'), 'workbook'), 'sheets'),
    'sheet',
  ).flatMap((sheet) => {
    // `r:id`, not `sheetId`: the number of a sheet says nothing of its file.
    const target = targets.get(sheet.attribs['r:id'] ?? attributeOf(sheet, 'id'));
    const hidden = (attributeOf(sheet, 'state') ?? 'visible') !== 'visible';
    if (target === undefined || hidden) return [];
    const path = target.startsWith('/') ? target : `xl/${target}`;
    return [{ name: attributeOf(sheet, 'name') ?? '', path }];
  });
}

/** Reads the visible sheets; a blank line parts them. */
export function readXlsx(archive: Archive): FormattedText {
  const sheets = sheetsOf(archive);
  if (sheets.length === 0)
    throw new UnreadableText('Excel 文件里没有可见的工作表，或文件已损坏；请打开检查后重新保存。');
  const shared = readSharedTexts(part(archive, 'xl/sharedStrings.xml'));
  const dates = readDateStyles(part(archive, 'xl/styles.xml'));
  const composer = new TextComposer();
  for (const { name, path } of sheets) {
    const rows = readSheet(part(archive, path), shared, dates);
    const first = rows[0];
    if (first) composer.gap({ sheet: name, row: first.number });
    for (const { number, cells } of rows) composer.row(cells, { sheet: name, row: number });
  }
  return { ...composer.build(), format: 'xlsx', encoding: 'utf-8', notes: [] };
}
