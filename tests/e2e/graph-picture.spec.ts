/** The graph as a picture, saved from the menu of the real app: the file is what the canvas shows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { openListBeside } from '../support/keys.ts';
import { freshOfficeForEachTest, office, start } from '../support/office-app.ts';
import { canvasOf, fileOf, shareOfOtherPoints } from '../support/picture.ts';
import { brightnessInGrey } from '../support/printed-in-grey.ts';
import { readPdf } from '../support/read-pdf.ts';
import { answerSaveDialog } from '../support/save-dialog.ts';
import { pickBest } from '../support/search-box.ts';

freshOfficeForEachTest();

type Started = Awaited<ReturnType<typeof start>>;

async function startWithAgency(theme: 'light' | 'dark' = 'light'): Promise<Started> {
  const started = await start({ language: 'zh-CN', theme });
  const { page } = started;
  await pickBest(page, '市发改委');
  await expect(page.locator('.duty-line').first()).toBeVisible();
  return started;
}

function itemsOf(page: Page, group: RegExp) {
  return page.locator('.ant-dropdown-menu-item-group', { hasText: group });
}

/** Picks a format by keyboard, in a menu beside the menu where `beside` says so. */
async function save({ app, page }: Started, file: string, group: RegExp, format: string, beside?: string) {
  const path = join(office.folder, file);
  await answerSaveDialog(app, path);
  await page.keyboard.press('Control+e');
  if (beside === undefined) await itemsOf(page, group).getByRole('menuitem', { name: format }).press('Enter');
  else {
    const list = await openListBeside(page, itemsOf(page, group).getByRole('menuitem', { name: beside }));
    await list.getByRole('menuitem', { name: format }).press('Enter');
  }
  await expect(page.getByText(`已保存 ${path}`)).toBeVisible();
  await expect(page.getByRole('menuitem')).toHaveCount(0);
  return path;
}

const SHOWN = /关系图 · 当前所见/u;

test('an SVG holds every thing and line where the canvas has it, in its words and colours', async () => {
  const started = await startWithAgency();
  const { page, close } = started;
  const svg = readFileSync(await save(started, '图.svg', SHOWN, 'SVG 矢量图（.svg）'), 'utf8');
  const [canvas, file] = [await canvasOf(page), await fileOf(page, svg)];
  expect(file.things.length).toBeGreaterThan(3);
  expect(file.things.map(({ id, words, fill }) => [id, words, fill])).toEqual(
    canvas.things.map(({ id, words, fill }) => [id, words, fill.replaceAll(',', ', ')]),
  );
  expect(file.lines.map(({ id, dashed }) => [id, dashed])).toEqual(
    canvas.lines.map(({ id, dashed }) => [id, dashed]),
  );
  for (const [index, { x, y }] of [...canvas.things, ...canvas.lines].entries()) {
    const same = [...file.things, ...file.lines][index];
    expect(Math.abs((same?.x ?? Number.NaN) - x)).toBeLessThan(1.5);
    expect(Math.abs((same?.y ?? Number.NaN) - y)).toBeLessThan(1.5);
  }
  for (const words of ['关系图：', '密级：', '制表日期：', '来源：', '牵头']) expect(svg).toContain(words);
  await close();
});

test('drawn as points, the file differs from the canvas by no more than the edges of letters', async () => {
  const started = await startWithAgency();
  const svg = readFileSync(await save(started, '图.svg', SHOWN, 'SVG 矢量图（.svg）'), 'utf8');
  expect(await shareOfOtherPoints(started.page, svg)).toBeLessThan(0.002);
  await started.close();
});

test('a PNG has twice and four times the points of the drawing', async () => {
  const started = await startWithAgency();
  const svg = readFileSync(await save(started, '图.svg', SHOWN, 'SVG 矢量图（.svg）'), 'utf8');
  const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/u.exec(svg) ?? [];
  for (const scale of [2, 4]) {
    const bytes = readFileSync(await save(started, `图${scale}.png`, SHOWN, `PNG 图片，${scale} 倍（.png）`));
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
      Number(width) * scale,
      Number(height) * scale,
    ]);
  }
  await started.close();
});

test('a PDF is one page of the chosen paper whose Chinese can be selected and is embedded', async () => {
  const started = await startWithAgency();
  const path = await save(started, '图.pdf', SHOWN, 'A3 横向', 'PDF 一页（.pdf）');
  const pdf = await readPdf(path);
  expect(pdf.pages).toBe(1);
  // A3 across is 1190.55 × 841.89 points; the printer rounds up.
  expect(Math.abs(pdf.width - 1190.55)).toBeLessThan(2);
  expect(Math.abs(pdf.height - 841.89)).toBeLessThan(2);
  for (const words of ['关系图：', '密级：', '制表日期：', '牵头']) expect(pdf.text).toContain(words);
  const { things } = await canvasOf(started.page);
  for (const { words } of things) expect(pdf.text).toContain(words);
  expect(pdf.faces).toBeGreaterThan(0);
  expect(pdf.embedded).toBe(pdf.faces);
  await started.close();
});

/** The ground of a sheet, and the words on it. */
function groundAndInk(svg: string): readonly (string | undefined)[] {
  return [
    /<rect [^>]*fill="(#\w+)"/u.exec(svg)?.[1],
    /<text [^>]*font-size="20"[^>]*fill="(#\w+)"/u.exec(svg)?.[1],
  ];
}

test('of a dark screen an image is dark or, for print, ink on white; a page is always that', async () => {
  const started = await startWithAgency('dark');
  const asSeen = readFileSync(await save(started, '屏.svg', SHOWN, 'SVG 矢量图（.svg）'), 'utf8');
  const forPrint = readFileSync(
    await save(started, '印.svg', SHOWN, 'SVG 矢量图（.svg）', '供打印的图片（浅色底）'),
    'utf8',
  );
  expect(groundAndInk(asSeen)).toEqual(['#191816', '#ebe6dc']);
  expect(groundAndInk(forPrint)).toEqual(['#ffffff', '#24211d']);
  const [dark, light] = [await fileOf(started.page, asSeen), await fileOf(started.page, forPrint)];
  const places = ({ things }: typeof dark) => things.map(({ id, words, x, y }) => ({ id, words, x, y }));
  expect(places(light)).toEqual(places(dark));
  const path = await save(started, '图.pdf', SHOWN, 'A4 横向', 'PDF 一页（.pdf）');
  expect(brightnessInGrey(path)).toBeGreaterThan(0.85);
  await started.close();
});

test('what is selected is drawn alone, and the sheet says of how much', async () => {
  const started = await startWithAgency();
  const path = await save(started, '所选.svg', /关系图 · 图中所选/u, 'SVG 矢量图（.svg）');
  const svg = readFileSync(path, 'utf8');
  const [canvas, file] = [await canvasOf(started.page), await fileOf(started.page, svg)];
  expect(file.things.length).toBeLessThanOrEqual(canvas.things.length);
  expect(svg).toContain(`全图 ${canvas.things.length} 项、${canvas.lines.length} 条关系`);
  await started.close();
});

test('a folder that is not there is said in words', async () => {
  const { app, page, close } = await startWithAgency();
  await answerSaveDialog(app, join(office.folder, '没有', '图.png'));
  await page.keyboard.press('Control+e');
  await itemsOf(page, SHOWN).getByRole('menuitem', { name: 'PNG 图片，2 倍（.png）' }).press('Enter');
  await expect(page.getByText('所在文件夹不存在')).toBeVisible();
  await close();
});
