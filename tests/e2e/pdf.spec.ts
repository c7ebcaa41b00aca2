/** Everything that leaves as PDF can be searched and copied: its letters are those of the page, not such as look alike. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { ExportOrder } from '../../electron/bridge/contract.ts';
import {
  everything,
  exportSubjects,
  formatsOf,
  usualPlaces,
  usualTimeline,
} from '../../graph-data/graph/tables/index.ts';
import { printToPdf } from '../../scripts/export/print.ts';
import { ask } from '../support/ask.ts';
import { freshOfficeForEachTest, office, start } from '../support/office-app.ts';
import { readPdf } from '../support/read-pdf.ts';
import { answerSaveDialog } from '../support/save-dialog.ts';

freshOfficeForEachTest();

/** Radicals and forms kept for other standards; no page of the invented city holds one. */
const LOOKALIKES = /[\u2e80-\u2fdf\uf900-\ufaff\u2329\u232a\u301c]/u;

/** Every character of the national standard GB 2312, which is what offices write with. */
function everyCharacter(): readonly string[] {
  const decoder = new TextDecoder('gb18030', { fatal: true });
  const rows = Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, index) => 0xb0 + index);
  const cells = Array.from({ length: 94 }, (_, index) => 0xa1 + index);
  return rows.map((row) =>
    cells
      .map((cell) => decoder.decode(new Uint8Array([row, cell])))
      .filter((character) => /\p{Script=Han}/u.test(character))
      .join(''),
  );
}

for (const family of ['sans-serif', 'serif'])
  test(`each character of GB 2312 is found under its own name, ${family}`, async () => {
    const rows = everyCharacter();
    const lines = rows.map((row) => `<p>${row}</p>`).join('');
    const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><body style="font:6px ${family};word-break:break-all">${lines}</body></html>`;
    const file = join(office.folder, '字.pdf');
    writeFileSync(file, await printToPdf({ html, margins: null, size: 'A3', landscape: false }));
    const read = new Set((await readPdf(file)).text);
    const written = new Set(rows.join(''));
    expect([...written].filter((character) => !read.has(character))).toEqual([]);
    expect([...read].filter((character) => LOOKALIKES.test(character))).toEqual([]);
  });

test('each table and page that is offered as PDF', async () => {
  const { app, page } = await start({ language: 'zh-CN' });
  const { hits } = await ask(page, 'search.find', { text: '市发改委', limit: 1 });
  const agency = hits[0]?.card.id;
  const [left, right] = (await ask(page, 'documents.list', null)).map(({ document }) => document.id);
  if (!agency || !left || !right) throw new Error('the invented city has lost a body or a document');
  const orders: Readonly<Partial<Record<ExportOrder['what'], readonly [ExportOrder, string]>>> = {
    breakdown: [{ what: 'breakdown', scope: everything }, '任务分解表'],
    brief: [{ what: 'brief', agency }, '市发改委'],
    checks: [{ what: 'checks', filter: { check: null, document: null, state: 'all' } }, '职责检查'],
    comparison: [
      {
        ...{ what: 'comparison', left, right, likely: false },
        filter: { part: 'all', group: null, text: '' },
      },
      '文件对比',
    ],
    document: [{ what: 'document', document: left }, '章节或举措'],
    places: [{ what: 'places', places: usualPlaces }, '地点'],
    timeline: [{ what: 'timeline', timeline: usualTimeline }, '时间轴'],
  };
  const offered = exportSubjects.filter((subject) => formatsOf(subject).includes('pdf'));
  expect(Object.keys(orders).sort()).toEqual([...offered].sort());
  for (const [order, words] of Object.values(orders)) {
    const file = join(office.folder, `${order.what}.pdf`);
    await answerSaveDialog(app, file);
    expect(await ask(page, 'export.save', { order, format: 'pdf' })).toMatchObject({ file });
    const { text } = await readPdf(file);
    expect(text).toContain(words);
    expect(text).toContain('来源');
    expect(text).not.toMatch(LOOKALIKES);
  }
});
