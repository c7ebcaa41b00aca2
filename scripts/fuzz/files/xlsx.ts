/** A workbook of sheets written by hand: shared texts, merged cells and a date style are what a test can ask for. */
import { packed } from './archive.ts';

export interface SheetParts {
  readonly name: string;
  /** `<row>` elements. */
  readonly rows: string;
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
}

export function xlsx(sheets: readonly SheetParts[], shared: readonly string[] = []): Uint8Array {
  const list = sheets
    .map(
      ({ name, hidden }, index) =>
        `<sheet name="${name}" sheetId="${index + 7}" r:id="rId${index + 1}"${hidden ? ' state="hidden"' : ''}/>`,
    )
    .join('');
  const links = sheets
    .map((_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`)
    .join('');
  const parts = sheets.map(({ rows, merges = [] }, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    `<worksheet><sheetData>${rows}</sheetData><mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells></worksheet>`,
  ]);
  return packed({
    'xl/workbook.xml': `<workbook><sheets>${list}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${links}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${shared.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>',
    ...Object.fromEntries(parts),
  });
}

export const inline = (reference: string, text: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
