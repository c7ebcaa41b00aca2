/** The whole graph as a planner meets it: groups far out, names nearer, by hand and by keyboard, with the small map. */
import { expect, type Page, test } from '@playwright/test';
import { freshOfficeForEachTest, office, start } from '../support/office-app.ts';
import { seriousFindings } from '../support/serious-findings.ts';
import { countyDataset } from '../support/threads-county.ts';

freshOfficeForEachTest(countyDataset);

let page: Page;

const openFromRail = (view: string): Promise<void> =>
  page.getByRole('navigation', { name: '视图' }).getByRole('button', { name: view }).click();
const stage = () => page.getByRole('application', { name: '全景图' });
const list = () => page.getByRole('complementary', { name: '分组列表' });
const detail = () => page.getByRole('region', { name: '详情' });
const tools = (name: string) => page.getByRole('toolbar', { name: '全景工具' }).getByRole('button', { name });
const card = () => page.locator('.overview-card');
const announcer = () => page.getByTestId('announcer');
/** Zoom and middle of the view, as the address holds them once it rests. */
const place = () => page.locator('.overview__stage').getAttribute('data-place');

/** Where the pixels of a name would be is the picture's secret; what the hand meets there is told by the card. */
async function hoverSomething(kind: RegExp): Promise<{ x: number; y: number; text: string }> {
  const box = await stage().boundingBox();
  if (box === null) throw new Error('the picture is on the screen');
  for (let row = 1; row < 12; row += 1) {
    for (let column = 1; column < 12; column += 1) {
      const at = { x: box.x + (box.width * column) / 12, y: box.y + (box.height * row) / 12 };
      await page.mouse.move(at.x, at.y);
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      const text = (await card().count()) === 0 ? '' : await card().innerText();
      if (kind.test(text)) return { ...at, text };
    }
  }
  throw new Error(`nothing in the picture tells ${kind}`);
}

async function rested(change: () => Promise<void>): Promise<void> {
  const before = await place();
  await change();
  await expect.poll(place).not.toBe(before);
}

test.beforeEach(async () => {
  ({ page } = await start({ theme: 'light', language: 'zh-CN', documents: office.documents }));
  await openFromRail('全景');
  await expect(stage()).toBeVisible();
  await expect.poll(place).toBe('whole');
  // The list stands there from the start only in a wide window.
  if ((await list().count()) === 0) await tools('分组列表').click();
  await expect(list()).toBeVisible();
});

test('the list leaves the whole whole: in a small window the outline gives way to it', async () => {
  const outline = page.locator('#outline');
  const outlineWidth = async () => (await outline.boundingBox())?.width ?? 0;
  const share = async () => {
    const [map, picture] = [await page.locator('.overview-map').boundingBox(), await stage().boundingBox()];
    return (map?.width ?? 1) / (picture?.width ?? 1);
  };
  await expect.poll(outlineWidth).toBe(0);
  await expect.poll(share).toBeLessThan(0.25);
  // The frame of the small map is there only while something lies outside of the view.
  await expect(page.locator('.overview-map__frame')).toBeHidden();
  await tools('分组列表').click();
  await expect(list()).toBeHidden();
  await expect.poll(outlineWidth).toBeGreaterThan(200);
  await expect(page.locator('.overview-map__frame')).toBeHidden();
});

test('groups are listed and met far out; nearer the hand meets things, a click selects one with its evidence', async () => {
  await expect.poll(() => list().getByRole('button', { expanded: false }).count()).toBeGreaterThan(1);
  await hoverSomething(/等 \d+ 项|联系很少/u);
  await list().getByRole('button', { expanded: false }).first().click();
  await expect(list().getByRole('button', { expanded: true })).toHaveCount(1);
  await rested(async () => {
    for (let press = 0; press < 4; press += 1) await tools('放大').click();
  });
  const thing = await hoverSomething(/^(单位|举措|章节|文件|地点|指标|数值|项目)\n/u);
  await page.mouse.click(thing.x, thing.y);
  const name = thing.text.split('\n')[1] ?? '';
  await expect(detail()).toContainText(name.replace(/^（.+?）/u, '').slice(0, 8));
  await expect(list().locator('[aria-pressed="true"]')).toContainText(name);
  await page.mouse.dblclick(thing.x, thing.y);
  await expect(page.getByRole('application', { name: /关系图/u })).toBeVisible();
});

test('by keyboard alone: walk from name to name, zoom, select, take a group to the graph', async () => {
  await stage().focus();
  await page.keyboard.press('ArrowRight');
  await expect(announcer()).not.toBeEmpty();
  const first = await announcer().innerText();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  await expect(announcer()).not.toHaveText(first);
  await rested(() => page.keyboard.press('+'));
  await rested(() => page.keyboard.press('Shift+ArrowRight'));
  await page.keyboard.press('Space');
  await page.keyboard.press('0');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('application', { name: /关系图/u })).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(stage()).toBeVisible();
});

test('a thing found by the search box is shown where it stands', async () => {
  const before = await place();
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox').fill('固定资产投资');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(place).not.toBe(before);
  await expect(list().locator('[aria-pressed="true"]')).toContainText('固定资产投资');
});

test('the small map moves the view, the legend leaves kinds out, and both come back with the address', async () => {
  await rested(() => tools('放大').click());
  await rested(() => tools('放大').click());
  const map = await page.locator('.overview-map').boundingBox();
  if (map === null) throw new Error('the small map is on the screen');
  await rested(() => page.mouse.click(map.x + map.width * 0.25, map.y + map.height * 0.3));
  const at = await place();
  const kind = page.getByRole('toolbar', { name: /^图例/u }).getByRole('button', { name: /^指标/u });
  await kind.click();
  await expect(kind).toHaveAttribute('aria-pressed', 'false');
  await openFromRail('关系图');
  await openFromRail('全景');
  await expect.poll(place).toBe(at);
  await expect(kind).toHaveAttribute('aria-pressed', 'false');
  expect(await seriousFindings(page)).toEqual([]);
});
