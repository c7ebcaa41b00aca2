/** What stands in the place of a document that was set aside. */
import { expect, test } from 'vitest';
import { newerEditions } from '../../../../graph-data/model/edition.ts';
import { type DocumentId, hashOf } from '../../../../graph-data/model/ids.ts';

const document = (id: string, file: string) => ({ id: id as DocumentId, file: hashOf(file) });
const old = document('old', 'first.txt');
const newer = document('newer', 'second.txt');
const newest = document('newest', 'third.txt');

const replacing = (of: typeof old, by: string) => ({ document: of, replacedBy: hashOf(by) });

test('all documents of the file that replaced it', () => {
  const annex = document('annex', 'second.txt');
  const found = newerEditions([replacing(old, 'second.txt')], [newer, annex, newest]);
  expect(found).toEqual(new Map([[old.id, new Set([newer.id, annex.id])]]));
});

test('over an edition that was replaced in its turn', () => {
  const found = newerEditions([replacing(old, 'second.txt'), replacing(newer, 'third.txt')], [newest]);
  expect(found.get(old.id)).toEqual(new Set([newest.id]));
  expect(found.get(newer.id)).toEqual(new Set([newest.id]));
});

test('two that replace each other end, with nothing', () => {
  const found = newerEditions([replacing(old, 'second.txt'), replacing(newer, 'first.txt')], []);
  expect(found.get(old.id)).toEqual(new Set());
});
