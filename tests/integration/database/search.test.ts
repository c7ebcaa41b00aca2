/** What people type finds what they mean. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenedWorkspace, openWorkspace } from '../../../electron/database/index.ts';
import { makePlace, type Place } from '../../support/workspace.ts';

let place: Place;
let opened: OpenedWorkspace;

beforeAll(async () => {
  place = await makePlace();
  opened = await openWorkspace(place.options);
});
afterAll(async () => {
  await opened.workspace.close();
  await place.remove();
});

const namesFor = async (text: string): Promise<readonly string[]> =>
  (await opened.workspace.find(text, 20)).hits.map((hit) => hit.card.name);

describe('every way to say 市发改委', () => {
  test.each([
    '发改委',
    '市发改委',
    '市发改',
    '发改',
    '市发展和改革委员会',
    '发展和改革',
    '云岭市发展和改革委员会',
    '云岭发改委',
    'sfgw',
    'fgw',
    'sfg',
    'SFGW',
    'fagaiwei',
    'shifagaiwei',
    'fa gai wei',
    'fazhanhegaige',
    'ylsfzhggwyh',
    '  发改委 ',
    '“发改委”',
  ])('%s', async (text) => {
    expect((await namesFor(text))[0]).toBe('市发改委');
  });

  test('every letter on the way to fagaiwei finds it', async () => {
    for (let length = 1; length <= 'fagaiwei'.length; length += 1)
      expect(await namesFor('fagaiwei'.slice(0, length))).toContain('市发改委');
  });

  test('every character of its name alone finds it', async () => {
    for (const character of '市发改委') expect(await namesFor(character)).toContain('市发改委');
  });
});

describe('polyphones are read as the word is', () => {
  test.each([
    ['chongqing', '重庆路街道'],
    ['xiamen', '厦门路街道'],
    ['yinhang', '招商银行云岭分行'],
    ['xingzheng', '市行政审批局'],
    ['changling', '长岭县政府'],
    ['diaocha', '云岭调查队'],
    ['leshui', '市乐水公园管理处'],
    ['shuju', '市数据局'],
    ['wenlv', '市文旅局'],
    ['guanlichu', '市乐水公园管理处'],
  ])('%s finds %s', async (typed, name) => {
    expect(await namesFor(typed)).toContain(name);
  });

  test.each([
    ['zhongqing', '重庆路街道'],
    ['shamen', '厦门路街道'],
    ['yinxing', '招商银行云岭分行'],
    ['hangzheng', '市行政审批局'],
    ['zhangling', '长岭县政府'],
    ['tiaocha', '云岭调查队'],
    ['yueshui', '市乐水公园管理处'],
  ])('%s does not find %s', async (typed, name) => {
    expect(await namesFor(typed)).not.toContain(name);
  });
});

describe('order', () => {
  test('the exact name comes before longer ones', async () => {
    expect((await namesFor('市教育局'))[0]).toBe('市教育局');
    expect((await namesFor('高新区教育局'))[0]).toBe('高新区教育局');
  });

  test('a body with duties comes before a measure that only begins with the word', async () => {
    const names = await namesFor('教育');
    expect(names.indexOf('市教育局')).toBeLessThan(names.indexOf('教育资源均衡配置'));
  });

  test('a body with duties comes before one without', async () => {
    const names = await namesFor('云岭');
    expect(names.indexOf('市发改委')).toBeLessThan(names.indexOf('市委宣传部'));
  });
});

describe('what is found is told', () => {
  const first = async (text: string) => (await opened.workspace.find(text, 1)).hits[0]?.match;

  test('the form and the place in it', async () => {
    expect(await first('发改')).toMatchObject({ field: 'name', form: '市发改委', ranges: [[1, 3]] });
    expect(await first('建设局')).toMatchObject({ field: 'alias', form: '市建设局', ranges: [[1, 4]] });
    expect(await first('sfgw')).toMatchObject({ field: 'initials', form: '市发改委', ranges: [[0, 4]] });
    expect(await first('gaiwei')).toMatchObject({ field: 'pinyin' });
  });

  test('a document is found by its number in whatever brackets', async () => {
    expect(await first('云发[2024]8')).toMatchObject({
      field: 'number',
      form: '云发〔2024〕8号',
      ranges: [[0, 9]],
    });
  });

  test('a measure is found by its heading and carries its document', async () => {
    const [hit] = (await opened.workspace.find('乐水绿道', 5)).hits;
    expect(hit?.card).toMatchObject({
      kind: 'measure',
      number: '（一）',
      context: '云岭市共享城市建设实施意见',
    });
  });

  test('the total may exceed what is listed', async () => {
    const { hits, total } = await opened.workspace.find('市', 3);
    expect(hits).toHaveLength(3);
    expect(total).toBeGreaterThan(3);
  });
});

test.each(['没有这个单位', 'zzzz', '"', "'; DROP TABLE form; --", '*', 'NEAR(', '（）'])(
  '%s finds nothing and breaks nothing',
  async (text) => {
    expect(await opened.workspace.find(text, 10)).toEqual({ hits: [], total: 0 });
  },
);
