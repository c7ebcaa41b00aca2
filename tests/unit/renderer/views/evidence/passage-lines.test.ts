import { describe, expect, it } from 'vitest';
import type { DocumentId } from '../../../../../graph-data/model/ids.ts';
import { citation } from '../../../../../renderer/views/evidence/citation.ts';
import { passageLines } from '../../../../../renderer/views/evidence/passage-lines.ts';
import { card } from '../../../../support/cards.ts';

describe('passageLines', () => {
  it('cuts a joined passage back into the lines of the file, marks and all', () => {
    const lines = passageLines({
      text: '责任单位：市财政局、农牧局',
      marks: [[8, 11]],
      lineStarts: [
        [0, 41],
        [9, 42],
      ],
      verified: true,
    });
    expect(lines.map(({ line, text }) => [line, text])).toEqual([
      [41, '责任单位：市财政局'.slice(0, 9)],
      [42, '、农牧局'],
    ]);
    expect(lines.map(({ marks }) => marks)).toEqual([[[8, 9]], [[0, 2]]]);
  });

  it('shows a passage without line starts as one line', () => {
    expect(passageLines({ text: '甲', marks: [], lineStarts: [], verified: true })).toEqual([
      { line: null, text: '甲', marks: [] },
    ]);
  });
});

describe('citation', () => {
  it('names title, number, path and line', () => {
    const place = {
      document: 'd' as DocumentId,
      documentTitle: '实施意见',
      documentNumber: '云党发〔2024〕6号',
      path: [
        card('实施意见', 'document'),
        card('增进民生福祉', 'section', '四、'),
        card('提高收入', 'measure', '（十四）'),
      ],
      line: 106,
      printed: null,
      paragraph: 40,
      passage: null,
    };
    expect(citation('市人社局是责任单位', [place], ({ line }) => `第 ${line} 行`)).toBe(
      '市人社局是责任单位\n《实施意见》（云党发〔2024〕6号） 四、增进民生福祉 › （十四）提高收入 第 106 行',
    );
  });
});
