/** Working in the graph in real Electron: several things at once, focus, pins, the history list; by keyboard and by mouse. */
import { expect, type Page, test } from '@playwright/test';
import type { LaunchedApp } from '../support/electron.ts';
import { freshOfficeForEachTest, start } from '../support/office-app.ts';
import { startGraph } from '../support/search-box.ts';
import { seriousFindings } from '../support/serious-findings.ts';

freshOfficeForEachTest();

let launched: LaunchedApp;
let page: Page;

const canvas = () => page.getByRole('application');
const announcer = () => page.getByTestId('announcer');
const bar = () => page.getByRole('toolbar', { name: /^已选/ });
const item = (name: RegExp) => page.getByRole('menuitem', { name });

/** Points on things that have more to show: left of and above their badges, once the picture has come to rest. */
async function things(): Promise<readonly { readonly x: number; readonly y: number }[]> {
  const badges = page.locator('.graph-badge');
  const boxes = async () => Promise.all((await badges.all()).map((badge) => badge.boundingBox()));
  let [last, now] = ['', JSON.stringify(await boxes())];
  while (last !== now) {
    await page.waitForTimeout(250);
    [last, now] = [now, JSON.stringify(await boxes())];
  }
  return (await boxes()).flatMap((box) => (box ? [{ x: box.x - 14, y: box.y - 6 }] : []));
}

async function size(): Promise<number> {
  const [, nodes] = /(\d+) 项/.exec(await page.locator('.view-head__subject').innerText()) ?? [];
  return Number(nodes);
}

test.beforeEach(async () => {
  launched = await start({ theme: 'light', language: 'zh-CN' });
  ({ page } = launched);
  await expect(page.getByRole('treeitem').first()).toBeVisible();
  await startGraph(page, '市发改委');
  await canvas().focus();
});

test('by keyboard: marks, turns round, grows, hides the others, takes it back', async () => {
  const all = await size();
  await page.keyboard.press('Control+a');
  await expect(announcer()).toHaveText(`已选 ${all} 项`);
  await page.keyboard.press('Escape');
  await expect(bar()).toBeHidden();
  await page.keyboard.press('Space');
  await expect(bar()).toContainText('已选 1 项');
  await page.keyboard.press('i');
  await expect(announcer()).toHaveText(`已选 ${all - 1} 项`);
  await page.keyboard.press('Control+Shift+i');
  await page.keyboard.press('g');
  await expect(announcer()).toHaveText(`已选 ${all} 项`);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+H');
  await expect(announcer()).toHaveText(`只留所选，已隐藏其余 ${all - 1} 项`);
  await expect.poll(size).toBe(1);
  await page.keyboard.press('Control+z');
  await expect.poll(size).toBe(all);
});

test('by keyboard: focuses, pins, locks, and walks to a line with its menu', async () => {
  await page.keyboard.press('1');
  await expect(page.getByText('聚焦：市发改委 周围 1 步', { exact: true })).toBeVisible();
  await expect(page.getByText('Esc 退出', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('聚焦：市发改委 周围 1 步', { exact: true })).toBeHidden();
  await page.keyboard.press('2');
  await page.getByRole('button', { name: '周围 1 步' }).click();
  await expect(page.getByText('聚焦：市发改委 周围 1 步', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('聚焦：市发改委 周围 1 步', { exact: true })).toBeHidden();
  await canvas().focus();
  await page.keyboard.press('p');
  await expect(announcer()).toHaveText('已固定 1 项的位置');
  await page.keyboard.press('p');
  await expect(announcer()).toHaveText('已取消固定 1 项');
  await page.keyboard.press('l');
  await expect(page.getByRole('button', { name: '锁定画面' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Shift+T');
  await expect(announcer()).toHaveText('画面已锁定，没有移动');
  await page.keyboard.press('w');
  await expect(announcer()).toContainText('市发改委 — ');
  await page.keyboard.press('Shift+F10');
  await expect(item(/打开依据/)).toBeVisible();
  await item(/选中两端/).click();
  await expect(bar()).toContainText('已选 2 项');
  await page.keyboard.press('Shift+F10');
  await expect(item(/另成一图/)).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
});

test('a path comes onto the picture in one step', async () => {
  const panel = page.getByRole('complementary', { name: '联系' });
  // Alone on the canvas, so that the whole path is new.
  await page.keyboard.press('Shift+H');
  await page.keyboard.press('Control+l');
  await expect(panel.getByRole('button', { name: '再选一项' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('市住建局');
  await expect(page.getByRole('option').first()).toContainText('市住建局');
  await page.keyboard.press('Enter');
  const before = await size();
  await panel
    .getByRole('button', { name: /^在图中显示/ })
    .last()
    .click();
  await expect(announcer()).toHaveText(/^已加入 [2-9] 项$/);
  expect(before).toBe(1);
  await expect.poll(size).toBeGreaterThan(2);
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect.poll(size).toBe(before);
});

test('by mouse: Ctrl and a click add, the right button acts on all that is marked, what is pinned is not dragged', async () => {
  const [one, other] = await things();
  if (!one || !other) throw new Error('there are not two things with more to show');
  await page.mouse.click(one.x, one.y);
  await page.waitForTimeout(700);
  await page.keyboard.down('Control');
  await page.mouse.click(other.x, other.y);
  await page.keyboard.up('Control');
  await expect(bar()).toContainText('已选 2 项');
  await page.waitForTimeout(700);
  await page.mouse.click(other.x, other.y, { button: 'right' });
  await item(/固定位置/).click();
  await expect(announcer()).toHaveText('已固定 2 项的位置');
  await page.mouse.move(other.x, other.y);
  await page.mouse.down();
  await page.mouse.move(other.x + 60, other.y + 40, { steps: 4 });
  await page.mouse.up();
  await page.getByRole('button', { name: '操作记录' }).click();
  await expect(page.locator('.graph-history').getByRole('menuitem').first()).toHaveText(/已固定 2 项/);
});

test('by mouse: a box and a lasso mark, a click on the ground clears, the ground has a menu', async () => {
  const all = await size();
  const box = await canvas().boundingBox();
  if (!box) throw new Error('the canvas is not there');
  const [left, top] = [box.x + 6, box.y + 6];
  const [right, bottom] = [box.x + box.width - 6, box.y + box.height - 6];
  await page.keyboard.down('Shift');
  await page.mouse.move(left, top);
  await page.mouse.down();
  await page.mouse.move(right, bottom, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(announcer()).toHaveText(`已选 ${all} 项`);
  await page.mouse.click(left, top);
  await expect(bar()).toBeHidden();
  await page.waitForTimeout(700);
  await page.mouse.click(left, top, { button: 'right' });
  await item(/套索选择/).click();
  await page.mouse.move(left, top);
  await page.mouse.down();
  for (const [x, y] of [
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const)
    await page.mouse.move(x, y, { steps: 3 });
  await page.mouse.up();
  await expect(announcer()).toHaveText(`已选 ${all} 项`);
  await bar().getByRole('button', { name: '取消选择' }).click();
  await expect(canvas()).toBeFocused();
  await page.keyboard.down('Alt');
  await page.mouse.move(left, top);
  await page.mouse.down();
  await page.mouse.move(right, top, { steps: 3 });
  await page.mouse.move(right, bottom, { steps: 3 });
  await page.mouse.up();
  await page.keyboard.up('Alt');
  await expect(bar()).toBeVisible();
});

test('the history list names every step and leads to any of them', async () => {
  const all = await size();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+H');
  await page.keyboard.press('p');
  await page.keyboard.press('l');
  const button = page.getByRole('button', { name: '操作记录' });
  await button.focus();
  await page.keyboard.press('Enter');
  const steps = page.locator('.graph-history').getByRole('menuitem');
  await expect(steps).toHaveText([/已锁定画面/, /已固定/, /只留所选/, /以市发改委为中心/, /开始/]);
  await steps.filter({ hasText: '以市发改委为中心' }).click();
  await expect(announcer()).toContainText('已回到：以市发改委为中心');
  await expect.poll(size).toBe(all);
  await button.click();
  await expect(page.locator('.graph-history__step--future')).toHaveCount(3);
  await steps.first().click();
  await expect.poll(size).toBe(1);
});

test('in a low window the menu of a thing stands wholly inside', async () => {
  await launched.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 640),
  );
  const height = () => page.evaluate(() => window.innerHeight);
  await expect.poll(height).toBe(640);
  await canvas().focus();
  await page.keyboard.press('Shift+F10');
  await expect(item(/展开/)).toBeFocused();
  const menu = page.locator('.graph-menu');
  const [top, bottom] = [
    async () => (await menu.boundingBox())?.y ?? -1,
    async () => {
      const box = await menu.boundingBox();
      return box === null ? Number.POSITIVE_INFINITY : box.y + box.height;
    },
  ];
  await expect.poll(top).toBeGreaterThanOrEqual(0);
  await expect.poll(bottom).toBeLessThanOrEqual(640);
});

test('a menu opened by its key gives the keyboard back; all is chosen wherever the keys are', async () => {
  const all = await size();
  for (const [key, menu] of [
    ['z', '.graph-history'],
    ['t', '.layout-menu'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.locator(menu).getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(canvas()).toBeFocused();
  }
  const button = page.getByRole('button', { name: '操作记录' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.graph-history').getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await page.keyboard.press('Control+a');
  await expect(bar()).toContainText(`已选 ${all} 项`);
  expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('');
});
