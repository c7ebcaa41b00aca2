import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import categories from '../../../../../graph-data/vocabulary/categories.json' with { type: 'json' };
import { en } from '../../../../../renderer/app/languages/en/index.ts';
import { startLanguages } from '../../../../../renderer/app/languages/index.ts';
import { zh } from '../../../../../renderer/app/languages/zh-CN/index.ts';

type Tree = { readonly [key: string]: string | Tree };

function strings(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : strings(value, `${path}${key}.`),
  );
}

const places = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)(?:, \w+)?\}\}/g)].map((match) => match[1] ?? '').sort();

describe('the two languages', () => {
  const [chinese, english] = [new Map(strings(zh)), new Map(strings(en))];

  it('have the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  it('fill in the same values', () => {
    for (const [key, text] of chinese)
      expect([key, places(english.get(key) ?? '')]).toEqual([key, places(text)]);
  });

  it('leave nothing empty', () => {
    for (const [key, text] of [...chinese, ...english]) expect([key, text.trim()]).not.toEqual([key, '']);
  });

  it('have words for every category of the vocabulary, the same as there', () => {
    for (const { id, label } of categories) {
      expect([chinese.get(`category.${id}`), english.get(`category.${id}`)]).toEqual([label.zh, label.en]);
    }
  });
});

it('puts titles in 《》 and titles inside them in 〈〉', async () => {
  await startLanguages();
  const title = '白水市关于印发《白水市渡口方案》的通知';
  expect(i18next.t('text.noteOn', { name: title })).toBe('《白水市关于印发〈白水市渡口方案〉的通知》的笔记');
});
