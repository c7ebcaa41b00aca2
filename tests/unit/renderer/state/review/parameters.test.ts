/** The queue's question as words of the address. */
import { expect, test } from 'vitest';
import type { ReviewDocument } from '../../../../../electron/bridge/contract.ts';
import { EVERYTHING } from '../../../../../graph-data/graph/review/index.ts';
import type { DocumentId, EntityId } from '../../../../../graph-data/model/ids.ts';
import {
  besideDocument,
  reviewFilterOf,
  shownDocument,
} from '../../../../../renderer/state/review/parameters.ts';

function document(id: string, open: number, unread = 0): ReviewDocument {
  return {
    ...{
      id: id as DocumentId,
      entity: `document:${id}` as EntityId,
      title: id,
      imported: null,
      linked: true,
    },
    counts: { open, accepted: 1, changed: 0, rejected: 0, unread },
    roleRule: { id: 'joint-as-printed', statedAt: null, chosen: false },
    ...{ confirmed: null, duties: 1 },
  };
}
const [first, second, third] = [document('a.1', 0), document('b.1', 0, 2), document('c.1', 3)];

test('words nobody knows narrow nothing', () => {
  expect(reviewFilterOf({})).toEqual(EVERYTHING);
  expect(reviewFilterOf({ band: 'perhaps', state: 'gone', sort: 'sideways' })).toEqual(EVERYTHING);
  expect(
    reviewFilterOf({ text: '渡口', band: 'check', state: 'unread', rule: 'citation', sort: 'confidence' }),
  ).toEqual({
    ...EVERYTHING,
    ...{ text: '渡口', band: 'check', state: 'unread', rule: 'citation', sort: 'confidence' },
  });
});

test('the document of the address is shown, else the first in which something waits, else the first', () => {
  expect(shownDocument({ document: 'c.1' }, [first, second, third])?.id).toBe('c.1');
  expect(shownDocument({ document: 'gone.1' }, [first, second, third])?.id).toBe('b.1');
  expect(shownDocument({}, [first])?.id).toBe('a.1');
  expect(shownDocument({}, [])).toBeNull();
});

test('the keys lead from document to document and stop at both ends', () => {
  const documents = [first, second, third];
  expect(besideDocument(documents, first.id, 1)).toBe('b.1');
  expect(besideDocument(documents, first.id, -1)).toBe('a.1');
  expect(besideDocument(documents, third.id, 1)).toBe('c.1');
});
