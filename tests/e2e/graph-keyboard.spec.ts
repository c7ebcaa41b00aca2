/** The graph without a mouse, from the box to a path: every step is spoken; the list beside the picture has equal power. */
import { expect, type Page, test } from '@playwright/test';
import { moveFocus } from '../support/keys.ts';
import { freshOfficeForEachTest, start } from '../support/office-app.ts';
import { startGraph } from '../support/search-box.ts';

freshOfficeForEachTest();

let page: Page;

const canvas = () => page.getByRole('application');
const announcer = () => page.getByTestId('announcer');
const contents = () => page.getByRole('complementary', { name: '图中内容' });
const list = () => contents().getByRole('listbox');
const rows = () => list().getByRole('option');
const bar = () => page.getByRole('toolbar', { name: /^已选/ });

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

async function size(): Promise<number> {
  const [, nodes] = /(\d+) 项/.exec(await page.locator('.view-head__subject').innerText()) ?? [];
  return Number(nodes);
}

/** Down to the item of the open menu with this name, then Enter. */
async function chooseInMenu(name: RegExp): Promise<void> {
  const item = page.getByRole('menuitem', { name }).first();
  await expect(item).toBeVisible();
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await moveFocus(page, item, 'ArrowDown', 20);
  await press('Enter');
}

/** From wherever the keyboard is to the canvas, by Tab alone. */
const tabToCanvas = (): Promise<void> => moveFocus(page, canvas(), 'Tab', 60);

test.beforeEach(async () => {
  ({ page } = await start({ theme: 'light', language: 'zh-CN' }));
  await expect(page.getByRole('treeitem').first()).toBeVisible();
  await startGraph(page, '市发改委');
});

test('from the box to the picture: walks, marks, opens evidence, grows, hides, undoes, lays out', async () => {
  await tabToCanvas();
  const all = await size();
  await press('ArrowRight');
  await expect(announcer()).not.toContainText('以市发改委为中心');
  const there = await announcer().innerText();
  await press('ArrowLeft');
  await expect(announcer()).not.toHaveText(there);
  await press('w');
  await expect(announcer()).toHaveText(/^.+ — .+$/);
  await press('Enter');
  await expect(page.getByRole('region', { name: '依据' })).toBeVisible();
  await press('Escape');
  await press('ArrowRight', 'Space');
  await expect(announcer()).toHaveText('已选 1 项');
  await press('ArrowLeft', 'Space');
  await expect(announcer()).toHaveText('已选 2 项');
  await press('Escape');
  await expect(announcer()).toHaveText('已选 0 项');
  await press('ArrowRight', 'e');
  await expect(page.getByRole('button', { name: /^显示/ })).toBeFocused();
  await press('Enter');
  await expect(announcer()).toHaveText(/^已展开.+，新增 \d+ 个$/);
  await expect(canvas()).toBeFocused();
  const grown = await size();
  expect(grown).toBeGreaterThan(all);
  await press('ArrowRight', 'Shift+F10');
  await chooseInMenu(/^隐藏/);
  await expect(announcer()).toHaveText(/^已隐藏.+/);
  await expect(canvas()).toBeFocused();
  await expect.poll(size).toBe(grown - 1);
  await press('Control+z');
  await expect(announcer()).toHaveText(/^已撤销：已隐藏/);
  await press('Control+y');
  await expect(announcer()).toHaveText(/^已重做：已隐藏/);
  await press('t');
  await chooseInMenu(/^分类/);
  await expect(announcer()).toHaveText('已排列：分类');
  await expect(canvas()).toBeFocused();
  await press('z');
  const steps = page.locator('.graph-history').getByRole('menuitem');
  await expect(steps.first()).toBeFocused();
  await press('End');
  await expect(steps.last()).toBeFocused();
  await press('Enter');
  await expect(announcer()).toHaveText('已回到：开始');
  await expect(page.getByRole('heading', { name: '谁牵头，谁负责，写在哪里' })).toBeVisible();
});

test('a path between two things, by the keys', async () => {
  await tabToCanvas();
  await press('Control+l');
  const panel = page.getByRole('complementary', { name: '联系' });
  await expect(panel.getByRole('button', { name: '再选一项' })).toBeFocused();
  await press('Enter');
  await page.keyboard.type('市教育局');
  await expect(page.getByRole('option').first()).toContainText('市教育局');
  await press('Enter');
  const show = panel.getByRole('button', { name: /^在图中显示/ }).first();
  await expect(show).toBeVisible();
  await moveFocus(page, show, 'Tab', 90);
  await press('Enter');
  await expect(panel.getByRole('button', { name: /^已在图中标出/ }).first()).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('the list beside the picture marks, opens the menu, grows, pins and hides', async () => {
  await tabToCanvas();
  const all = await size();
  await press('n');
  await expect(list()).toBeFocused();
  await expect(rows()).toHaveCount(all);
  await press('Home', 'v');
  await expect(page.getByRole('region', { name: '依据' })).toBeVisible();
  await expect(list()).toBeFocused();
  await press('Escape');
  await expect(page.getByRole('region', { name: '依据' })).toBeHidden();
  await press('Space');
  await expect(announcer()).toHaveText('已选 1 项');
  await press('Shift+ArrowDown');
  await expect(announcer()).toHaveText('已选 2 项');
  await expect(list().getByRole('option', { selected: true })).toHaveCount(2);
  await expect(bar()).toBeVisible();
  await press('p');
  await expect(announcer()).toHaveText('已固定 2 项的位置');
  await expect(rows().first()).toContainText('位置已固定');
  await press('Shift+F10');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await press('Escape');
  await expect(list()).toBeFocused();
  await expect(list().getByRole('option', { selected: true })).toHaveCount(2);
  await press('Shift+F10');
  await chooseInMenu(/^隐藏/);
  await expect(announcer()).toHaveText('已隐藏 2 项');
  await expect(list()).toBeFocused();
  await expect(rows()).toHaveCount(all - 2);
  await press('Control+z');
  await expect(rows()).toHaveCount(all);
  const more = rows().filter({ hasText: '个未显示' });
  const name = await more.first().locator('.contents__name').innerText();
  await press('Home');
  for (let presses = 0; presses < all; presses += 1) {
    const at = (await list().getAttribute('aria-activedescendant')) ?? '';
    if (at === (await more.first().getAttribute('id'))) break;
    await press('ArrowDown');
    await expect(list()).not.toHaveAttribute('aria-activedescendant', at);
  }
  await press('Enter');
  await expect(page.getByRole('region', { name: '详情' })).toContainText(name.replace(/^（.+?）/, ''));
  await press('e');
  await expect(page.getByRole('button', { name: /^显示/ })).toBeFocused();
  await press('Enter');
  await expect(announcer()).toHaveText(/^已展开/);
  await expect(list()).toBeFocused();
  await expect.poll(() => rows().count()).toBeGreaterThan(all);
  await press('Escape');
  await expect(contents()).toBeHidden();
  await expect(canvas()).toBeFocused();
});

test('the bar over what is marked is one line in a narrow picture, in English too', async () => {
  await press('Control+b');
  await page.getByRole('button', { name: 'English' }).press('Enter');
  await press('Control+b');
  await tabToCanvas();
  await press('n', 'Control+a', 'Control+i');
  const toolbar = page.getByRole('toolbar', { name: /chosen/ });
  await expect(toolbar.getByRole('button').first()).toBeVisible();
  const { height } = (await toolbar.boundingBox()) ?? {};
  expect(height).toBeLessThan(44);
});
