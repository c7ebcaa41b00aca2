import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../graph-data/readers/decode.ts';
import { UnreadableText } from '../../../../graph-data/readers/unreadable.ts';

const TEXT = '云岭市人民政府关于建设的通知\n责任单位：市教育局\n2025年';

describe('decodeText', () => {
  it.each([
    ['utf-8', Buffer.from(TEXT, 'utf8')],
    ['utf-8', Buffer.from(`\ufeff${TEXT}`, 'utf8')],
    ['utf-16le', iconv.encode(TEXT, 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode(TEXT, 'utf-16be', { addBOM: true })],
    ['utf-16le', iconv.encode(TEXT, 'utf-16le', { addBOM: false })],
    ['gb18030', iconv.encode(TEXT, 'gb18030')],
  ])('reads %s', (encoding, bytes) => {
    expect(decodeText(new Uint8Array(bytes))).toEqual({ text: TEXT, encoding, damaged: false });
  });

  it('keeps a UTF-8 file that was cut in the middle of a character', () => {
    const bytes = new Uint8Array(Buffer.from(TEXT.repeat(20), 'utf8'));
    expect(decodeText(bytes.slice(0, bytes.length - 1))).toMatchObject({ encoding: 'utf-8', damaged: true });
  });

  it.each([
    ['an empty file', new Uint8Array()],
    ['a PDF', new Uint8Array(Buffer.from('%PDF-1.7'))],
    ['an office file', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2])],
    ['binary data', new Uint8Array([0, 0, 1, 0, 0, 2, 0, 0])],
  ])('refuses %s with a reason', (_name, bytes) => {
    expect(() => decodeText(bytes)).toThrow(UnreadableText);
  });
});
