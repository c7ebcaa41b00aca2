/** 原文 and 时间轴 handed out by the service: with the text once it is linked, as table, page and drawing. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answerer } from '../../../electron/main/service/handlers.ts';
import type { SessionKeeper } from '../../../electron/main/service/session.ts';
import {
  type ExportFormat,
  type ExportOrder,
  usualTimeline,
} from '../../../graph-data/graph/tables/index.ts';
import { openService } from '../../support/service.ts';
import { countyDataset } from '../../support/threads-county.ts';
import { makePlace, type Place } from '../../support/workspace.ts';

const county = countyDataset();
let place: Place;
let keeper: SessionKeeper;
let answer: Answerer;

beforeAll(async () => {
  place = await makePlace(county.dataset);
  ({ keeper, answer } = await openService(place));
  await mkdir(join(place.folder, 'texts'));
  for (const [name, text] of county.documents) await writeFile(join(place.folder, 'texts', name), text);
});
afterAll(async () => {
  await keeper.close();
  await place.remove();
});

const build = (order: ExportOrder, format: ExportFormat) =>
  answer('export.build', { order, format }, 'zh-CN');

async function textOf(order: ExportOrder, format: ExportFormat): Promise<string> {
  const { content } = await build(order, format);
  return content.kind === 'bytes' ? new TextDecoder().decode(content.bytes) : content.page.html;
}

test('a document hands out its claims; its text only once it is linked', async () => {
  const [first] = county.dataset.documents;
  if (first === undefined) throw new Error('the county has documents');
  const order = { what: 'document', document: first.id } as const;
  expect(await textOf(order, 'pdf')).toContain('原文没有关联');
  await answer('folder.link', { folder: join(place.folder, 'texts') }, 'zh-CN');
  const page = await textOf(order, 'pdf');
  expect(page).toContain('断行已接');
  expect(page).not.toContain('原文没有关联');
});

test('the time line is a drawing with what it says of itself, and its points are those of the same drawing', async () => {
  const order = { what: 'timeline', timeline: usualTimeline } as const;
  const svg = await textOf(order, 'svg');
  for (const words of ['时间轴', '密级：', '制表日期：', '来源：']) expect(svg).toContain(words);
  const composed = await answer('picture.compose', order, 'zh-CN');
  expect(composed.svg).toBe(svg);
  expect(composed.width).toBeGreaterThan(composed.height / 2);
  expect((await answer('picture.heading', order, 'zh-CN')).title).toBe('时间轴');
});
