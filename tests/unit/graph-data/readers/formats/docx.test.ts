/** Word files: drawn numbers, merged cells, changes and pages. */
import { describe, expect, it } from 'vitest';
import { cell, docx, listItem, paragraph, row, run, table } from '../../../../../scripts/fuzz/files/docx.ts';
import { read } from '../../../../../scripts/fuzz/read.ts';

const level = (index: number, format: string, pattern: string): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
const NUMBERING = `<w:abstractNum w:abstractNumId="3">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="3"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="12"/></w:lvlOverride></w:num>`;

describe('readDocx', () => {
  it('prints the numbers Word draws, restarting lower levels', async () => {
    const body = [
      listItem('总则', 1),
      listItem('修渠', 1, 1),
      listItem('植树', 1, 1),
      listItem('先修东渠', 1, 2),
      listItem('保障', 1),
      listItem('领导', 1, 1),
      listItem('附则', 2),
    ].join('');
    const { text, format } = await read(docx({ body, numbering: NUMBERING }));
    expect(format).toBe('docx');
    expect(text.split('\n')).toEqual([
      '一、总则',
      '（一）修渠',
      '（二）植树',
      '1.先修东渠',
      '二、保障',
      '（一）领导',
      '十二、附则',
    ]);
  });

  it('takes the list from the style a paragraph is based on, unless the paragraph leaves it', async () => {
    const styles =
      '<w:style w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="Heading"><w:basedOn w:val="Base"/></w:style>';
    const styled = '<w:pStyle w:val="Heading"/>';
    const body =
      paragraph('总则', styled) +
      paragraph('不编号', `${styled}<w:numPr><w:numId w:val="0"/></w:numPr>`) +
      paragraph('附则', styled);
    expect((await read(docx({ body, numbering: NUMBERING, styles }))).text).toBe(
      '一、总则\n不编号\n二、附则',
    );
  });

  it('gives a merged cell to every row it covers and keeps columns below each other', async () => {
    const body = table(
      row(cell('序号'), cell('工作任务'), cell('牵头单位')),
      row(cell('1'), cell('修渠'), cell('市水利局\n市财政局', '<w:vMerge w:val="restart"/>')),
      row(cell('2'), cell('植树'), cell('', '<w:vMerge/>')),
      row(cell('3'), cell('清淤', '<w:gridSpan w:val="2"/>')),
    );
    const { text, places } = await read(docx({ body: paragraph('任务表') + body }));
    expect(text.split('\n')).toEqual([
      '任务表',
      '序号\t工作任务\t牵头单位',
      '1\t修渠\t市水利局 市财政局',
      '2\t植树\t市水利局 市财政局',
      '3\t清淤\t',
    ]);
    expect(places[2]).toEqual({ start: 17, page: 1, table: 1, row: 2 });
    expect(text.slice(places[2]?.start)).toMatch(/^1\t修渠/u);
  });

  it('prints what was inserted, not what was deleted or hidden, and says so', async () => {
    const body = `<w:p>${run('责任单位：')}<w:del>${run('市财政局')}</w:del><w:ins>${run('市审计局')}</w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>内部</w:t></w:r></w:p>`;
    const { text, notes } = await read(docx({ body }));
    expect(text).toBe('责任单位：市审计局');
    expect(notes).toEqual([
      { code: 'tracked-changes', count: 2 },
      { code: 'hidden-text', count: 1 },
    ]);
  });

  it('counts pages by the breaks the file notes, and reads text boxes once', async () => {
    const box = `<w:txbxContent>${paragraph('框内文字')}</w:txbxContent>`;
    const body = `${paragraph('第一页')}<w:p><w:r><w:br w:type="page"/></w:r>${run('第二页')}</w:p><w:p><w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const { text, places } = await read(docx({ body }));
    expect(text.match(/框内文字/gu)).toHaveLength(1);
    expect(places.map(({ page }) => page)).toEqual([1, 2, 2, 2]);
  });
});
