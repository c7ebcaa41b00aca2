import { expect, test } from 'vitest';
import type { DocumentId, EntityId, StatementId } from '../../../../graph-data/model/ids.ts';
import { type NoteSubject, noteKey, noteSubject } from '../../../../graph-data/model/note.ts';

const subjects: readonly NoteSubject[] = [
  { kind: 'thing', id: 'agency:0123456789abcdef0123' as EntityId },
  { kind: 'claim', id: 'statement:0123456789abcdef0123' as StatementId },
  { kind: 'line', document: '0123456789abcdef.1' as DocumentId, line: 12 },
  { kind: 'view', id: '6f1b' },
];

test('a key leads back to its subject, and no two subjects share one', () => {
  for (const subject of subjects) expect(noteSubject(noteKey(subject))).toEqual(subject);
  expect(new Set(subjects.map(noteKey)).size).toBe(subjects.length);
});

test.each(['', 'thing', 'thing ', 'line 0123.1 x', 'other abc'])('“%s” is no key', (key) => {
  expect(noteSubject(key)).toBeNull();
});
