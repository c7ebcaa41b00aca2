import { describe, expect, it } from 'vitest';
import type { DocumentText, NoteLine, TextMark } from '../../../../../electron/bridge/contract.ts';
import {
  type DocumentId,
  documentId,
  entityId,
  hashOf,
  statementId,
} from '../../../../../graph-data/model/ids.ts';
import { type NoteSubject, noteKey } from '../../../../../graph-data/model/note.ts';
import { signsOf } from '../../../../../renderer/state/notes/signs.ts';
import { notedParagraphs } from '../../../../../renderer/views/document/noted.ts';

const document = documentId(hashOf('意见'), 1);
const claim = statementId('甲');
const mark: TextMark = {
  ...{ kind: 'joint', thing: entityId('agency', '甲'), name: '甲', measure: null, statements: [claim] },
  ...{ line: 9, doubt: null, rejected: false },
};
const counts = { lead: 0, joint: 1, support: 0, initiative: 0, figure: 0, place: 0, citation: 0, doubt: 0 };
const text: DocumentText = { document, sections: [], marks: [mark], counts, paragraphs: null, slip: null };
const paragraph = (lineStarts: [number, number][]) => ({
  ...{ text: '字'.repeat(30), lineStarts, place: null, headings: [], marks: [] },
});
const paragraphs = [
  paragraph([[0, 3]]),
  paragraph([
    [0, 7],
    [12, 8],
    [20, 9],
  ]),
];

function note(subject: NoteSubject, words: string, bookmarked = false): NoteLine {
  const at = '2026-03-02T12:00:00.000Z';
  const key = noteKey(subject);
  return { subject, key, name: '名', text: words, bookmarked, at, thingKind: null, gone: false };
}
const onLine = (line: number, id: DocumentId = document) =>
  note({ kind: 'line', document: id, line }, `第${line}行`);

describe('notedParagraphs', () => {
  it('stands at the first printed line that has one, with those of earlier lines first', () => {
    const onClaim = note({ kind: 'claim', id: claim }, '', true);
    const found = notedParagraphs(text, paragraphs, [onClaim, onLine(8), onLine(3)]);
    expect([...found]).toEqual([
      [0, { at: 0, line: 3, notes: [onLine(3)] }],
      [1, { at: 1, line: 8, notes: [onLine(8), onClaim] }],
    ]);
  });
  it('leaves out what is on another document, a thing, or a claim that is not in this text', () => {
    const others = [
      onLine(3, documentId(hashOf('别的'), 1)),
      note({ kind: 'thing', id: mark.thing }, '单位'),
      note({ kind: 'claim', id: statementId('乙') }, '记录'),
    ];
    expect(notedParagraphs(text, paragraphs, others).size).toBe(0);
  });
});

describe('signsOf', () => {
  it('has a sign for notes and one for bookmarks', () => {
    expect(
      signsOf([
        { text: '', bookmarked: true },
        { text: '核', bookmarked: false },
      ]),
    ).toBe('※★');
    expect(signsOf([{ text: '核', bookmarked: false }])).toBe('※');
    expect(signsOf([])).toBe('');
  });
});
