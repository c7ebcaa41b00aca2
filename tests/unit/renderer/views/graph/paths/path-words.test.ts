import { expect, it } from 'vitest';
import { relations } from '../../../../../../graph-data/ontology/index.ts';
import { sentenceParts } from '../../../../../../renderer/views/graph/paths/path-words.ts';

it('cuts a sentence at its names, whichever comes first', () => {
  expect(sentenceParts('{source}牵头{target}')).toEqual([
    { end: 'source' },
    { text: '牵头' },
    { end: 'target' },
  ]);
  expect(sentenceParts('{target}下有{source}')[0]).toEqual({ end: 'target' });
});

it('finds both names in every sentence of the ontology', () => {
  for (const { sentence } of relations.values())
    for (const text of [sentence.zh, sentence.en]) {
      const ends = sentenceParts(text).flatMap((part) => ('end' in part ? [part.end] : []));
      expect(ends.toSorted()).toEqual(['source', 'target']);
    }
});
