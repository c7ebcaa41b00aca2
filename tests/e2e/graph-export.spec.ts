/** The picture as data, saved from the menu of the real app; the dialog alone is answered by the test. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import Graph from 'graphology';
import gexfLibrary from 'graphology-gexf';
import { openListBeside } from '../support/keys.ts';
import { freshOfficeForEachTest, office, start } from '../support/office-app.ts';
import { answerSaveDialog } from '../support/save-dialog.ts';
import { pickBest } from '../support/search-box.ts';

freshOfficeForEachTest();

test('by keyboard: what is shown as GEXF, then what is selected as CSV', async () => {
  const { app, page, close } = await start({ language: 'zh-CN' });
  const save = async (file: string, group: RegExp, format: RegExp): Promise<string> => {
    const path = join(office.folder, file);
    await answerSaveDialog(app, path);
    await page.keyboard.press('Control+e');
    const items = page.locator('.ant-dropdown-menu-item-group', { hasText: group });
    const list = await openListBeside(page, items.getByRole('menuitem', { name: '数据' }));
    await list.getByRole('menuitem', { name: format }).press('Enter');
    await expect(page.getByText(`已保存 ${path}`)).toBeVisible();
    return readFileSync(path, 'utf8');
  };
  await pickBest(page, '市发改委');
  await expect(page.locator('.duty-line').first()).toBeVisible();

  const size = /(\d+) 项\s*(\d+) 条关系/u.exec(await page.locator('.view-head').innerText());
  const graph = gexfLibrary.parse(Graph, await save('图.gexf', /关系图 · 当前所见/u, /gexf/u));
  expect([graph.order, graph.size]).toEqual([Number(size?.[1]), Number(size?.[2])]);
  const csv = await save('所选.csv', /关系图 · 图中所选/u, /csv/u);
  expect(csv).toContain('市发改委');
  expect(csv).toMatch(/第\d+段/u);
  await close();
});
