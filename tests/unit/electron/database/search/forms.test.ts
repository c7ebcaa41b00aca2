import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bigramQuery, indexedBigrams } from '../../../../../electron/database/search/bigrams.ts';
import {
  normalise,
  normaliseWithMap,
  printedRange,
} from '../../../../../electron/database/search/normalise.ts';
import {
  coveredSyllables,
  initialTails,
  pinyinTails,
  syllables,
  typedPinyin,
} from '../../../../../electron/database/search/pinyin.ts';
import { indexQuery, termsOf } from '../../../../../electron/database/search/query.ts';

describe('bigrams', () => {
  test('overlap, and the last character stands alone', () => {
    expect(indexedBigrams('市发改委')).toBe('市发 发改 改委 委');
    expect(indexedBigrams('委')).toBe('委');
  });
  test('a query is a phrase, one character a prefix', () => {
    expect(bigramQuery('发改委')).toBe('bigrams : "发改 改委"');
    expect(bigramQuery('委')).toBe('bigrams : "委" *');
  });
});

describe('normalising', () => {
  test('folds width, case and brackets', () => {
    expect(normalise('通党发〔2023〕８号')).toBe(normalise('通党发[2023] 8号'));
    expect(normalise('“5G”基站')).toBe('5g基站');
  });
  test('the way back points at what is printed', () => {
    const form = normaliseWithMap('云发〔２０２４〕8号');
    const at = form.text.indexOf('2024');
    expect(printedRange(form, at, at + 4)).toEqual([3, 7]);
  });
  test('every unit maps into the original, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        const { text, starts, ends } = normaliseWithMap(original);
        expect(starts).toHaveLength(text.length);
        starts.forEach((start, index) => {
          expect(start).toBeLessThan(ends[index] ?? 0);
          expect(start).toBeGreaterThanOrEqual(starts[index - 1] ?? 0);
        });
      }),
    );
  });
});

describe('pinyin', () => {
  test.each([
    ['市发改委', 'shi fa gai wei'],
    ['重庆', 'chong qing'],
    ['重点项目', 'zhong dian xiang mu'],
    ['厦门市', 'xia men shi'],
    ['银行', 'yin hang'],
    ['行政', 'xing zheng'],
    ['人行', 'ren hang'],
    ['人行道', 'ren xing dao'],
    ['局长', 'ju zhang'],
    ['长春', 'chang chun'],
    ['云岭市长岭县', 'yun ling shi chang ling xian'],
    ['云岭市长热线', 'yun ling shi zhang re xian'],
    ['调查', 'diao cha'],
    ['调整', 'tiao zheng'],
    ['乐山', 'le shan'],
    ['音乐', 'yin yue'],
    ['数据', 'shu ju'],
    ['文旅局', 'wen lv ju'],
    ['战略', 'zhan lue'],
    ['内蒙古', 'nei meng gu'],
    ['会计', 'kuai ji'],
    ['5g基站', '5 g ji zhan'],
  ])('%s is %s', (text, read) => {
    expect(syllables(text).join(' ')).toBe(read);
  });
  test('tails are found by prefix from every syllable', () => {
    expect(pinyinTails(['fa', 'gai', 'wei'])).toBe('fagaiwei gaiwei wei');
    expect(initialTails(['fa', 'gai', 'wei'])).toBe('fgw gw w');
  });
  test('spellings of ü meet', () => {
    expect(typedPinyin('lüyou')).toBe('lvyou');
    expect(typedPinyin('lyuyou')).toBe('lvyou');
    expect(typedPinyin('zhanlve')).toBe('zhanlue');
  });
  test('covers the characters typed, the last one half typed too', () => {
    const read = ['shi', 'fa', 'gai', 'wei'];
    expect(coveredSyllables(read, 'fag')).toEqual([1, 3]);
    expect(coveredSyllables(read, 'fagai')).toEqual([1, 3]);
    expect(coveredSyllables(read, 'agai')).toBeNull();
  });
});

describe('queries', () => {
  test('words are parted, typed ones joined', () => {
    expect(termsOf(' 发改委  通辽 ').map((term) => term.text)).toEqual(['发改委', '通辽']);
    expect(termsOf('fa gai wei')).toEqual([{ text: 'fagaiwei', typed: true }]);
    expect(termsOf('，。“”')).toEqual([]);
  });
  test('whatever is typed, nothing of FTS5 leaves its quotation marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const outside = indexQuery(termsOf(text)).replaceAll(/"[\p{L}\p{N} ]*"/gu, '');
        expect(outside).toMatch(/^(?:\(|\)|bigrams|:|\*|OR|AND|\{pinyin initials\}|\s)*$/u);
      }),
    );
  });
});
