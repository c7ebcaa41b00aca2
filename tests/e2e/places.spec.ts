/** Places as a planner meets them: by keyboard, with their passages, with a map of one's own, on paper. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { freshOfficeForEachTest, office, start } from '../support/office-app.ts';
import { answerOpenDialog } from '../support/open-dialog.ts';
import { cityOfPlaces } from '../support/places-city.ts';
import { answerSaveDialog } from '../support/save-dialog.ts';
import { seriousFindings } from '../support/serious-findings.ts';

freshOfficeForEachTest(cityOfPlaces);

let app: ElectronApplication;
let page: Page;

const map = () => page.getByRole('listbox', { name: /^地点示意图/u });
const ownMap = () => page.getByRole('listbox', { name: /^自备底图/u });
const panel = () => page.getByRole('region', { name: '地点内容' });
/** What the keys stand on. */
const here = (listbox: ReturnType<typeof map>) => listbox.locator('.place-box--current, .own-shape--current');

test.beforeEach(async () => {
  ({ app, page } = await start({ theme: 'light', language: 'zh-CN', documents: office.documents }));
  await page.getByRole('navigation', { name: '视图' }).getByRole('button', { name: '地点' }).click();
  await expect(map()).toBeVisible();
});

const square = (name: string, west: number) => ({
  type: 'Feature',
  properties: { name },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 43],
        [west + 1, 43],
        [west + 1, 44],
        [west, 44],
        [west, 43],
      ],
    ],
  },
});

async function load(name: string, text: string): Promise<void> {
  const path = join(office.folder, name);
  writeFileSync(path, text);
  await answerOpenDialog(app, path);
  await panel().getByText('自备底图').first().click();
  await panel()
    .getByRole('button', { name: /GeoJSON 文件|换一个文件/u })
    .click();
}

const ourMap = JSON.stringify({
  type: 'FeatureCollection',
  features: [square('青溪县', 120), square('石桥', 121)],
});

test('the map says what it is not; the keys walk, Enter opens, a line opens its passage', async () => {
  await expect(page.getByText('示意图，不表示行政区划界线和方位')).toBeVisible();
  await map().focus();
  await page.keyboard.press('Home');
  await expect(here(map())).toHaveAccessibleName(/^云岭市/u);
  await page.keyboard.press('End');
  await expect(here(map())).toHaveAccessibleName(/^远海港：项目 1/u);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(panel().getByRole('heading', { level: 3 })).not.toHaveText('远海港');
  await panel().getByText('全部地点').click();
  await panel().getByRole('button', { name: '青溪县', exact: true }).press('Enter');
  const works = panel().getByRole('region', { name: '项目、工程' });
  await expect(works).toContainText('青溪水库');
  await expect(works.getByRole('listitem').filter({ hasText: '远海班列' })).toContainText('青溪园区');
  await works.getByRole('button', { name: /依据/u }).first().press('Enter');
  await expect(page.getByRole('region', { name: '依据' }).locator('mark').first()).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
});

test('a place is selected for all views and starts a graph', async () => {
  await map()
    .getByRole('option', { name: /^远海港/u })
    .click();
  const ties = panel().getByRole('region', { name: '与其他地点的联系' });
  await expect(ties).toContainText('青溪园区');
  await panel().getByRole('button', { name: '在关系图中打开' }).click();
  await expect(
    page.getByRole('navigation', { name: '视图' }).getByRole('button', { name: '关系图' }),
  ).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('region', { name: '详情', exact: true })).toContainText('远海港');
});

test('a map of one’s own: matched by name and by hand, with 审图号, undone by Ctrl+Z', async () => {
  await load('自绘.geojson', ourMap);
  await expect(ownMap().getByRole('option')).toHaveCount(2);
  await expect(page.getByText('未填审图号，不宜公开使用')).toBeVisible();
  await panel().getByLabel('审图号').fill('GS（2024）1号');
  await page.keyboard.press('Enter');
  await expect(page.getByText('审图号：GS（2024）1号')).toBeVisible();
  await expect(panel()).toContainText('已对应 1，未对应 1');
  await panel().getByRole('combobox', { name: '石桥 对应的地点' }).press('Enter');
  await page.keyboard.type('石桥县');
  await page.keyboard.press('Enter');
  await expect(panel()).toContainText('已对应 2，未对应 0');
  expect(await seriousFindings(page)).toEqual([]);
  await ownMap().focus();
  await page.keyboard.press('Control+z');
  await expect(panel()).toContainText('已对应 1，未对应 1');
  await page.keyboard.press('+');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(panel().getByRole('heading', { level: 3 })).toHaveText('青溪县');
});

test('the part of a map that is shown stands in the address, and Back leads to it', async () => {
  await load('自绘.geojson', ourMap);
  await expect(ownMap().getByRole('option')).toHaveCount(2);
  /** How far it is moved sideways and enlarged: its height follows the lines below it. */
  const shown = async (): Promise<string> => {
    const transform = (await ownMap().locator('svg > g').getAttribute('transform')) ?? '';
    return transform.replace(/,[^)]*/u, '');
  };
  const whole = await shown();
  await ownMap().press('+');
  await expect.poll(shown).not.toBe(whole);
  const address = async (): Promise<string> => {
    await page.keyboard.press('Control+Shift+C');
    return app.evaluate(({ clipboard }) => clipboard.readText());
  };
  await expect.poll(address).toContain('at=');
  const part = await shown();
  const view = (name: string) => page.getByRole('navigation', { name: '视图' }).getByRole('button', { name });
  await view('首页').click();
  await expect(ownMap()).toHaveCount(0);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(ownMap().getByRole('option')).toHaveCount(2);
  await expect.poll(shown).toBe(part);
});

test('a hostile file is refused in words with its line, and the schematic map stays', async () => {
  await load('坏.geojson', `{"type":"FeatureCollection",\n"features":[\n${'['.repeat(100_000)}`);
  await expect(panel().getByRole('alert')).toContainText('坏.geojson 第 3 行嵌套超过');
  await expect(map()).toBeVisible();
});

test('what leaves says 审图号: the page and the table', async () => {
  await load('自绘.geojson', ourMap);
  await panel().getByLabel('审图号').fill('GS（2024）1号');
  await page.keyboard.press('Enter');
  await expect(page.getByText('审图号：GS（2024）1号')).toBeVisible();
  const table = join(office.folder, '地点.xlsx');
  await answerSaveDialog(app, table);
  await page.keyboard.press('Control+e');
  await page.getByRole('menuitem', { name: 'Excel 表格（.xlsx）' }).first().press('Enter');
  await expect(page.getByText(`已保存 ${table}`)).toBeVisible();
  const sheets = Object.values(unzipSync(readFileSync(table))).map((part) => strFromU8(part));
  expect(sheets.some((text) => text.includes('审图号：GS（2024）1号'))).toBe(true);
  const sheet = join(office.folder, '地点.pdf');
  await answerSaveDialog(app, sheet);
  await page.keyboard.press('Control+e');
  await page.getByRole('menuitem', { name: 'PDF（.pdf）' }).first().press('Enter');
  await expect(page.getByText(`已保存 ${sheet}`)).toBeVisible();
  expect(readFileSync(sheet).subarray(0, 5).toString()).toBe('%PDF-');
});
