/** Layouts of the graph in real Electron: by keyboard and by mouse, one step each, pins and lock hold, nothing jumps. */
import { expect, type Page, test } from '@playwright/test';
import { drawnPlaces, drawnWith, labelFaults, type Places } from '../support/drawn.ts';
import { freshOfficeForEachTest, start } from '../support/office-app.ts';
import { startGraph } from '../support/search-box.ts';
import { seriousFindings } from '../support/serious-findings.ts';

freshOfficeForEachTest();

let page: Page;

const canvas = () => page.getByRole('application');
const announcer = () => page.getByTestId('announcer');
const choice = (name: string) => page.getByRole('menuitem', { name: new RegExp(`^${name}`) });

const places = (): Promise<Places> => drawnPlaces(page);

async function layOut(name: string): Promise<Places> {
  await page.keyboard.press('t');
  await choice(name).click();
  await expect(announcer()).toHaveText(`已排列：${name}`);
  return places();
}

test.beforeEach(async () => {
  ({ page } = await start({ theme: 'light', language: 'zh-CN' }));
  await expect(page.getByRole('treeitem').first()).toBeVisible();
  await startGraph(page, '市发改委');
  await canvas().focus();
});

test('lays out by keyboard, says so, takes it back in one step, and again the same', async () => {
  const begin = await places();
  await page.keyboard.press('t');
  await expect(choice('阅读顺序')).toBeFocused();
  for (const name of ['分层', '环绕', '分类']) {
    await page.keyboard.press('ArrowDown');
    await expect(choice(name)).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(announcer()).toHaveText('已排列：分类');
  await expect(canvas()).toBeFocused();
  const grid = await places();
  expect(grid).not.toEqual(begin);
  await page.keyboard.press('Control+z');
  await expect(announcer()).toHaveText('已撤销：已排列：分类');
  expect(await places()).toEqual(begin);
  await page.keyboard.press('Shift+T');
  await expect(announcer()).toHaveText('已排列：分类');
  expect(await places()).toEqual(grid);
  await page.keyboard.press('Shift+T');
  await expect(announcer()).toHaveText('已经是这样排列：分类');
});

test('offers five layouts, each another picture; the forces run in the worker', async () => {
  const seen = [await places()];
  for (const name of ['分层', '环绕', '分类', '按联系远近']) {
    const now = await layOut(name);
    for (const other of seen) expect(now).not.toEqual(other);
    seen.push(now);
  }
  expect(await layOut('阅读顺序')).toEqual(seen[0]);
  await page.getByRole('button', { name: '排列方式' }).click();
  await expect(page.getByRole('menuitem')).toHaveCount(5);
  expect(await seriousFindings(page)).toEqual([]);
});

test('moves nothing that is pinned, and nothing at all when the picture is locked', async () => {
  const begin = await places();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('p');
  await expect(announcer()).toHaveText('已固定 1 项的位置');
  const [held = ''] = await drawnWith(page, 'pinned');
  expect(Object.keys(begin)).toContain(held);
  for (const layout of ['分类', '环绕']) {
    const now = await layOut(layout);
    expect(now[held]).toEqual(begin[held]);
    const others = Object.keys(begin).filter((key) => key !== held);
    expect(others.length).toBeGreaterThan(2);
    const stayed = others.filter((key) => now[key]?.x === begin[key]?.x && now[key]?.y === begin[key]?.y);
    expect(stayed.length).toBeLessThan(others.length / 2);
  }
  const before = await places();
  await page.keyboard.press('l');
  await expect(announcer()).toHaveText('已锁定画面');
  await page.keyboard.press('t');
  await choice('分层').click();
  await expect(announcer()).toHaveText('画面已锁定，没有移动');
  expect(await places()).toEqual(before);
});

test('expanding moves nothing that is there', async () => {
  const begin = await places();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('e');
  // Enter takes what is shown: before it is known what would come, there is nothing to take.
  const preview = page.getByRole('dialog', { name: /展开/ });
  await expect(preview.getByRole('checkbox').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(announcer()).toContainText('已展开');
  const after = await places();
  const both = Object.keys(begin).filter((key) => key in after);
  expect(both.length).toBeGreaterThan(0);
  for (const key of both) expect(after[key]).toEqual(begin[key]);
});

test('no label lies on a card or leaves its own, in any layout, near by and from afar', async () => {
  for (const name of ['阅读顺序', '分层', '环绕', '分类', '按联系远近']) {
    await page.keyboard.press('t');
    await choice(name).click();
    await expect(announcer()).toHaveText(new RegExp(`^已.*：${name}$`));
    const { faults, names, marks } = await labelFaults(page);
    expect(faults).toEqual([]);
    expect(names).toBeGreaterThan(2);
    expect(marks).toBeGreaterThan(0);
  }
  for (let turn = 0; turn < 6; turn += 1) await page.getByRole('button', { name: '缩小' }).click();
  await expect.poll(async () => (await drawnWith(page, 'afar')).length).toBeGreaterThan(2);
  expect((await labelFaults(page)).faults).toEqual([]);
  const [unnamed, start] = [await drawnWith(page, 'unnamed'), await drawnWith(page, 'start')];
  expect(unnamed.length).toBeGreaterThan(0);
  expect(unnamed).not.toContain(start[0]);
});
