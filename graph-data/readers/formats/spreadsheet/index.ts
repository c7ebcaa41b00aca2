/**
 * XLSX → text, sheet by sheet. Rejected: read-excel-file (does not say which cells are merged, unpacks without bounds), SheetJS
 * (the edition on npm is of 2022 and has known holes), exceljs (last release 2023, some 90 old packages).
 */
import type { KnownColumns } from '../../../model/table-columns.ts';
import { refusals } from '../../refusals.ts';
import { UnreadableText } from '../../unreadable.ts';
import type { Archive } from '../archive.ts';
import { attributeOf, childOf, childrenOf } from '../markup.ts';
import type { FormattedText } from '../types.ts';
import { xmlPart } from '../xml-part.ts';
import { readSheet } from './sheet.ts';
import { sheetsText } from './sheets-text.ts';
import { readDateStyles, readSharedTexts } from './values.ts';

interface Sheet {
  readonly name: string;
  readonly path: string;
}

/** Sheets in the order of their tabs, without those that are hidden. */
function sheetsOf(archive: Archive): Sheet[] {
  const targets = new Map(
    childrenOf(childOf(xmlPart(archive, 'xl/_rels/workbook.xml.rels'), 'Relationships'), 'Relationship').map(
      (link) => [attributeOf(link, 'Id'), attributeOf(link, 'Target') ?? ''],
    ),
  );
  return childrenOf(
    childOf(childOf(xmlPart(archive, 'xl/workbook.xml'), 'workbook'), 'sheets'),
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
export function readXlsx(archive: Archive, known: readonly KnownColumns[]): FormattedText {
  const sheets = sheetsOf(archive);
  if (sheets.length === 0) throw new UnreadableText(refusals.noSheets);
  const shared = readSharedTexts(xmlPart(archive, 'xl/sharedStrings.xml'));
  const dates = readDateStyles(xmlPart(archive, 'xl/styles.xml'));
  const read = sheets.map(({ name, path }) => ({
    sheet: name,
    rows: readSheet(xmlPart(archive, path), shared, dates),
  }));
  return { ...sheetsText(read, known), format: 'xlsx', encoding: 'utf-8', notes: [] };
}
