/** What people type: names letter by letter, pieces of names, pinyin and initials, two words, and things that are not there. */
import type { EntityRecord } from '../../../graph-data/model/entity.ts';
import { chanceFrom } from '../shared/chance.ts';

const SEED = 7;
const NAMES = 60;
const SPELLED = [
  'fagaiwei',
  'fgw',
  'caizhengju',
  'czj',
  'jiaoyuju',
  'shuiliju',
  'nongmuju',
  'yunling',
  'lanchuan',
  'gongcheng',
];
const MISSING = ['天文馆', '南极科考', 'xyzq', '火星', '龙宫探秘', '量子'];

export type Questions = Readonly<Record<string, readonly string[]>>;

const prefixes = (text: string): string[] =>
  [...text].map((_letter, index) => [...text].slice(0, index + 1).join(''));

/** Questions by their form, in a fixed order, each of them different. */
export function questionsFor(entities: readonly EntityRecord[]): Questions {
  const chance = chanceFrom(SEED);
  const names = chance.sample(entities, NAMES).map((entity) => entity.name);
  const pieces = names.map((name) => name.slice(2, 5)).filter((piece) => piece.length === 3);
  const pairs = names.map((name) => `${name.slice(0, 2)} ${name.slice(-2)}`);
  const questions = {
    'a name, character by character': names.flatMap(prefixes),
    'a piece of a name': pieces,
    'two words': pairs,
    'pinyin and initials, letter by letter': SPELLED.flatMap(prefixes),
    'nothing to be found': MISSING.flatMap(prefixes),
  };
  return Object.fromEntries(Object.entries(questions).map(([form, asked]) => [form, [...new Set(asked)]]));
}
