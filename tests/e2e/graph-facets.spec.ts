/** Sifting the picture in real Electron: by kind and role, with live counts, the legend, undo, and by keyboard alone. */
import { expect, type Page, test } from '@playwright/test';
import { drawnView } from '../support/drawn.ts';
import type { LaunchedApp } from '../support/electron.ts';
import { moveFocus } from '../support/keys.ts';
import { freshOfficeForEachTest, start } from '../support/office-app.ts';
import { pickBest, startGraph } from '../support/search-box.ts';
import { seriousFindings } from '../support/serious-findings.ts';

freshOfficeForEachTest();

let launched: LaunchedApp;
let page: Page;

const canvas = () => page.getByRole('application');
const announcer = () => page.getByTestId('announcer');
const panel = () => page.getByRole('complementary', { name: '筛选' });
const facet = (name: string) => panel().getByRole('list', { name, exact: true });
const value = (of: string, name: string) => facet(of).getByRole('checkbox', { name: new RegExp(`^${name}`) });
const inLegend = (name: string) =>
  page
    .getByRole('complementary', { name: '图例' })
    .getByRole('button', { name: new RegExp(`^${name}\\s*显示`) });

/** How many things and lines are drawn. */
async function size(): Promise<{ readonly things: number; readonly lines: number }> {
  const words = await page.locator('.view-head__subject').innerText();
  const [, things, lines] = /(\d+) 项\s+(\d+) 条关系/.exec(words) ?? [];
  return { things: Number(things), lines: Number(lines) };
}

test.beforeEach(async () => {
  launched = await start({ theme: 'light', language: 'zh-CN' });
  ({ page } = launched);
  await expect(page.getByRole('treeitem').first()).toBeVisible();
  await startGraph(page, '市发改委');
  await canvas().focus();
});

test('sifts by kind and by role: fewer are drawn, the other counts follow, undo brings all back', async () => {
  const all = await size();
  await page.keyboard.press('s');
  await expect(value('类别', '举措')).toBeChecked();
  await expect(value('角色', '责任')).toHaveAccessibleName(/显示 (\d+)，共 \1$/);
  await value('类别', '举措').uncheck();
  await expect(announcer()).toContainText('已按类别筛选');
  const withoutMeasures = await size();
  expect(withoutMeasures.things).toBeLessThan(all.things);
  expect(withoutMeasures.lines).toBeLessThan(all.lines);
  // Duties end in measures: no role is left to show.
  await expect(value('角色', '责任')).toHaveAccessibleName(/显示 0，/);
  await value('类别', '举措').check();
  await expect.poll(size).toEqual(all);
  await value('角色', '责任').uncheck();
  await expect(announcer()).toContainText('已按角色筛选');
  await expect.poll(async () => (await size()).lines).toBeLessThan(all.lines);
  for (const left of ['已撤销：已按角色筛选', '已撤销：已按类别筛选', '已撤销：已按类别筛选']) {
    await page.keyboard.press('Control+z');
    await expect(announcer()).toContainText(left);
  }
  await expect.poll(size).toEqual(all);
  await expect(value('类别', '举措')).toBeChecked();
});

test('a value alone, all and none, and the number of links; what is hidden is said, and shown again in one press', async () => {
  const all = await size();
  await page.keyboard.press('s');
  await facet('类别').getByRole('button', { name: '只看单位', exact: true }).click();
  await expect(page.locator('.facets-button__badge')).toHaveText(/^\d+$/);
  await expect(panel()).toContainText(/已隐去 \d+ 项/);
  await page.keyboard.press('Escape');
  await expect(panel()).toBeHidden();
  await expect(canvas()).toBeFocused();
  await expect(page.locator('.filter-note')).toContainText(/已隐去 \d+ 项/);
  await page.locator('.filter-note').getByRole('button', { name: '全部显示' }).click();
  await expect.poll(size).toEqual(all);
  await expect(page.locator('.filter-note')).toBeHidden();
  await page.keyboard.press('s');
  await panel().getByRole('radio', { name: '至少 2 个' }).check();
  await expect(announcer()).toContainText('已按联系数筛选');
  await expect.poll(async () => (await size()).things).toBeLessThan(all.things);
  await panel().locator('details').first().getByRole('button', { name: '全不选', exact: true }).click();
  await expect(page.getByText('筛选后没有可显示的内容')).toBeVisible();
  await page.locator('.nothing-shown').getByRole('button', { name: '全部显示' }).click();
  await expect.poll(size).toEqual(all);
});

test('the legend counts and switches', async () => {
  const all = await size();
  await expect(inLegend('举措')).toHaveAttribute('aria-pressed', 'true');
  await inLegend('举措').click();
  await expect(inLegend('举措')).toHaveAttribute('aria-pressed', 'false');
  await expect(inLegend('举措')).toHaveAccessibleName(/显示 0，共 [1-9]/);
  await expect.poll(async () => (await size()).things).toBeLessThan(all.things);
  await inLegend('举措').click();
  await expect.poll(size).toEqual(all);
  await inLegend('责任').click();
  await expect.poll(async () => (await size()).lines).toBeLessThan(all.lines);
});

test('by keyboard alone: opens, switches off, leaves, and undoes', async () => {
  const all = await size();
  await page.keyboard.press('s');
  await expect(panel().locator('summary').first()).toBeFocused();
  const first = facet('类别').getByRole('checkbox').first();
  await moveFocus(page, first, 'Tab', 6);
  await page.keyboard.press('Space');
  await expect(first).not.toBeChecked();
  await expect.poll(async () => (await size()).things).toBeLessThan(all.things);
  await page.keyboard.press('Escape');
  await expect(canvas()).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect.poll(size).toEqual(all);
});

test('what comes while it is switched off comes in hidden: that is said, and one press shows it', async () => {
  const before = await size();
  await inLegend('单位').click();
  await pickBest(page, '市文旅局', 'Control+Enter');
  await expect(announcer()).toHaveText('已加入市文旅局；新加入的 1 项被筛选隐去，没有显示');
  const note = page.locator('.graph-note').filter({ hasText: '新加入的 1 项被筛选隐去' });
  await expect(note).toBeVisible();
  await note.getByRole('button', { name: '显示这些' }).click();
  await expect(announcer()).toHaveText('已显示新加入的 1 项');
  await expect(note).toBeHidden();
  await expect.poll(async () => (await size()).things).toBe(before.things + 1);
});

test('the whole stays whole when a panel takes room; what the hand moved keeps its middle', async () => {
  await launched.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1920, 1080);
  });
  const width = async () => (await drawnView(page)).width;
  const isInside = async () => (await drawnView(page)).isInside;
  await expect.poll(width).toBeGreaterThan(1000);
  await page.keyboard.press('f');
  await expect.poll(isInside).toBe(true);
  const before = await drawnView(page);
  await page.keyboard.press('s');
  await expect.poll(width).toBeLessThan(before.width - 200);
  await expect.poll(isInside).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => drawnView(page)).toEqual(before);

  await canvas().hover({ position: { x: 300, y: 300 } });
  await page.mouse.wheel(0, -600);
  await expect.poll(async () => (await drawnView(page)).zoom).not.toBe(before.zoom);
  const moved = await drawnView(page);
  await canvas().focus();
  await page.keyboard.press('s');
  await expect.poll(width).toBeLessThan(before.width - 200);
  const shown = async () => {
    const { zoom, middle } = await drawnView(page);
    return [zoom, Math.hypot(middle.x - moved.middle.x, middle.y - moved.middle.y) < 1];
  };
  await expect.poll(shown).toEqual([moved.zoom, true]);
});

test('the picture keeps most of a small window, and the detail panel comes back after', async () => {
  await launched.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768);
  });
  const detail = page.locator('#detail');
  const width = async () => (await detail.boundingBox())?.width ?? 0;
  await expect.poll(width).toBeGreaterThan(200);
  await page.keyboard.press('s');
  await expect.poll(width).toBe(0);
  await expect.poll(async () => (await canvas().boundingBox())?.width ?? 0).toBeGreaterThanOrEqual(683);
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('s');
  await expect.poll(width).toBeGreaterThan(200);
});
