/** Each view, put by narrowed, sorted, zoomed and with something chosen, opens again as it was. */
import { expect, type Page, test } from '@playwright/test';
import type { EntityId } from '../../graph-data/model/ids.ts';
import { ask } from '../support/ask.ts';
import type { FixtureDataset } from '../support/dataset.ts';
import type { LaunchedApp } from '../support/electron.ts';
import { copyAddress } from '../support/keys.ts';
import { freshOfficeForEachTest, office, start } from '../support/office-app.ts';
import { cityOfPlaces } from '../support/places-city.ts';
import { openSavedView, saveView } from '../support/saved-views.ts';
import { countyDataset } from '../support/threads-county.ts';
import { openView } from '../support/views.ts';

interface Known {
  /** Ids of documents, in the order of the workspace. */
  readonly papers: readonly string[];
  readonly idOf: (name: string) => EntityId;
}

/** A view that is looked at, under which address, and words that stand there once it is. */
type Row = readonly [view: string, title: string, address: (known: Known) => string, ready: string];

const CITY: readonly Row[] = [
  ['全景', '全景', () => 'remit:overview?at=1.5,10,20&hide=place&list=yes', '市发改委'],
  [
    '单位职责',
    '职责对比',
    ({ idOf }) => `remit:brief/${idOf('市发改委')}?with=${idOf('市教育局')}`,
    '市发改委',
  ],
  ['举措', '举措一页', ({ idOf }) => `remit:measure/${idOf('推进数据共享')}`, '推进数据共享'],
  [
    '责任矩阵',
    '矩阵一角',
    ({ idOf }) => `remit:matrix/${idOf('市教育局')}?group=category&sort=count-&text=教育&gaps=no`,
    '市教育局',
  ],
  ['职责检查', '检查一项', ({ papers }) => `remit:checks?document=${papers[0]}&state=all`, '职责检查'],
  ['地点', '地点一处', ({ idOf }) => `remit:places/${idOf('青溪县')}?by=agency&panel=list`, '青溪县'],
  ['分析', '分析一问', () => 'remit:analysis?kind=holders', '分析'],
  [
    '审阅',
    '审阅一份',
    ({ papers }) => `remit:review?document=${papers[0]}&sort=confidence&state=open`,
    '审阅',
  ],
  ['导入', '导入', () => 'remit:imports', '导入'],
  ['更正', '更正台账', () => 'remit:amendments?state=active&text=改', '更正'],
];

const COUNTY: readonly Row[] = [
  [
    '原文',
    '原文中间',
    ({ papers, idOf }) => `remit:document/${idOf('白云水库工程')}?document=${papers[0]}&hide=place`,
    '白云水库',
  ],
  [
    '跟踪问效',
    '线索排序',
    ({ papers }) =>
      `remit:follow?about=indicator&document=${papers[0]}&silent=shown&sort=gap&verdict=met&year=2022`,
    '地区生产总值',
  ],
  ['跟踪问效', '一条线索', ({ idOf }) => `remit:follow/${idOf('thread 高标准农田')}`, '43万亩'],
  ['跟踪问效', '数值表', () => 'remit:follow?nature=target&part=figures&sort=amount-&text=生产', '生产总值'],
  ['跟踪问效', '数值图', () => 'remit:follow?face=charts&part=figures&unit=亩', '高标准农田'],
  ['跟踪问效', '数据冲突', () => 'remit:follow?part=conflicts', '347万'],
  [
    '时间轴',
    '时间轴一段',
    () => `remit:timeline?kind=target&span=2022-01-01..2026-01-01&state=unreported`,
    '到期未见报告',
  ],
  [
    '文件对比',
    '两份对比',
    ({ papers }) => `remit:comparison?left=${papers[0]}&likely=off&part=both&right=${papers[1]}&text=水库`,
    '水库',
  ],
];

let launched: LaunchedApp;
let page: Page;

async function knownHere(): Promise<Known> {
  const papers = (await ask(page, 'documents.list', null)).map(({ document }) => document.id);
  const { threads } = await ask(page, 'threads.list', null);
  const ids = new Map<string, EntityId>(threads.map(({ id, name }) => [`thread ${name}`, id]));
  const names = ['市发改委', '市教育局', '推进数据共享', '青溪县', '白云水库工程'];
  for (const text of names) {
    const [hit] = (await ask(page, 'search.find', { text, limit: 1 })).hits;
    if (hit) ids.set(text, hit.card.id);
  }
  const idOf = (name: string): EntityId => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`nothing here is called ${name}`);
    return id;
  };
  return { papers, idOf };
}

/** All that is written, filled in and switched in the view. */
const seen = (): Promise<readonly string[]> =>
  page
    .locator('#view')
    .evaluate((view) => [
      view.textContent ?? '',
      ...[...view.querySelectorAll('input')].map(({ value, checked }) => `${value} ${checked}`),
      ...[...view.querySelectorAll('[aria-pressed], [aria-selected], [aria-current], [aria-expanded]')].map(
        (element) =>
          ['aria-pressed', 'aria-selected', 'aria-current', 'aria-expanded']
            .map((name) => element.getAttribute(name))
            .join(' '),
      ),
    ]);

async function goTo(address: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText(address);
  const found = page.getByRole('option').filter({ hasText: '打开地址' });
  await expect(found).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(found).toHaveCount(0);
}

async function expectView(name: string, ready: string): Promise<void> {
  const entry = page.getByRole('navigation', { name: '视图' }).getByRole('button', { name, exact: true });
  await expect(entry).toHaveAttribute('aria-current', 'page');
  // Home stays on the screen while a view is loaded for the first time.
  await expect(page.locator('#view .home')).toHaveCount(0);
  await expect(page.locator('#view')).toContainText(ready);
}

/** What is seen once nothing more comes. */
async function seenAtRest(): Promise<readonly string[]> {
  let last = await seen();
  await expect
    .poll(async () => {
      const before = last;
      last = await seen();
      return JSON.stringify(before) === JSON.stringify(last);
    })
    .toBe(true);
  return last;
}

function eachView(of: string, dataset: () => FixtureDataset, rows: readonly Row[]): void {
  test.describe(of, () => {
    freshOfficeForEachTest(dataset);
    test(`${rows.length} views open again as they were put by`, async () => {
      test.setTimeout(240_000);
      launched = await start({ theme: 'light', language: 'zh-CN', documents: office.documents });
      ({ page } = launched);
      await expect(page.getByRole('treeitem').first()).toBeVisible();
      const known = await knownHere();
      for (const [view, title, addressOf, ready] of rows)
        await test.step(title, async () => {
          await openView(page, '首页');
          await goTo(addressOf(known));
          await expectView(view, ready);
          const before = await seenAtRest();
          const there = await copyAddress(launched, /^remit:/u);
          await saveView(page, title);
          await openView(page, '首页');
          await openSavedView(page, title);
          await expectView(view, ready);
          await expect.poll(seen).toEqual(before);
          expect(await copyAddress(launched, /^remit:/u)).toBe(there);
        });
    });
  });
}

eachView('a city', cityOfPlaces, CITY);
eachView('a county', countyDataset, COUNTY);
