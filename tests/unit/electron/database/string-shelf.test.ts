/** Every answer of the shelf is the text it was asked for. */
import { expect, it } from 'vitest';
import { stringShelf } from '../../../../electron/database/read/string-shelf.ts';

it('gives every text as it is, also the empty one, and null for null', () => {
  const shelf = stringShelf();
  const texts = ['agency:1', 'agency:2', '', 'agency:1', null, '', null] as const;
  expect(texts.map((text) => shelf<string | null>(text))).toEqual(texts);
});
