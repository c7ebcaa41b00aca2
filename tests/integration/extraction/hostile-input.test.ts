/**
 * Input that no office writes and every reader meets: all of it ends, whatever the machine does beside. The time limit is
 * vitest's; that the cost grows with the size alone is the bench's business (`npm run bench -- extraction`).
 */
import { describe, expect, it } from 'vitest';
import { printedFile } from '../../../scripts/extract/printed-file.ts';
import { all } from '../../support/all.ts';

const LONGEST_MS = 600_000;
const BYTES = 5_000_000;
const SENTENCE = '推进云渡产业园建设，到2026年粮食产量达到100万吨（责任单位：市教育局、市财政局）。';
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
/** The piece again and again up to about 5 MB of UTF-8. */
const filled = (piece: string): string => piece.repeat(Math.ceil(BYTES / encode(piece).length));

const dutiesOf = async (text: string, allKinds: boolean): Promise<number> =>
  (await all(printedFile(encode(text), 'hostile.txt', allKinds))).reduce(
    (sum, document) => sum + Reflect.get(document, 'statements').length,
    0,
  );

const WITHOUT_DUTIES: readonly (readonly [name: string, text: () => string])[] = [
  ['5 MB without a stop or a line break', () => filled('推进产业园建设和粮食产量')],
  ['5 MB of digits', () => filled('1234567890')],
  ['5 MB of spaces before a word', () => `${filled(' ')}字`],
  ['100,000 opening brackets', () => '（'.repeat(100_000)],
  ['100,000 opening brackets of all shapes', () => '（〔[【'.repeat(25_000)],
  ['50,000 brackets inside each other', () => `${'（'.repeat(50_000)}${'）'.repeat(50_000)}`],
  ['100,000 enumeration commas', () => '、'.repeat(100_000)],
  ['50,000 quotation marks inside each other', () => `${'“'.repeat(50_000)}${'”'.repeat(50_000)}`],
  ['50,000 title marks that never close', () => '《'.repeat(50_000)],
  ['a rule of a million dashes', () => '—'.repeat(1_000_000)],
  ['50,000 percentages without a stop', () => '12.5%'.repeat(50_000)],
  ['30,000 lines inside one open quotation', () => `“开始\n${`${'没有结束'.repeat(8)}，\n`.repeat(30_000)}`],
];

const WITH_DUTIES: readonly (readonly [name: string, text: () => string])[] = [
  ['one line of 5 MB', () => filled(SENTENCE)],
  ['10,000 lists that never close', () => '（责任单位：市教育局，'.repeat(10_000)],
  ['10,000 items with a list of their own', () => '1.修渠。\n（责任单位：市水利局）\n'.repeat(10_000)],
];

describe('hostile input', () => {
  it.each(WITHOUT_DUTIES)(
    '%s: ends, and makes nobody responsible',
    async (_name, text) => {
      expect(await dutiesOf(text(), true)).toBe(0);
    },
    LONGEST_MS,
  );

  it.each(WITH_DUTIES)(
    '%s: ends, and is read',
    async (_name, text) => {
      expect(await dutiesOf(text(), true)).toBeGreaterThan(1_000);
    },
    LONGEST_MS,
  );

  it(
    'a million short lines: end',
    async () => {
      expect(await dutiesOf('字\n'.repeat(1_000_000), false)).toBe(0);
    },
    LONGEST_MS,
  );
});
