/** How one printed character is folded for matching. Sources: Unicode NFKC and the CJK Radicals Supplement. */

/** CJK Radicals Supplement (U+2E80…) has almost no compatibility mapping; PDF text layers use it for whole characters. */
const RADICALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '⺁': '厂', '⺇': '几', '⺊': '卜', '⺌': '小', '⺎': '兀', '⺒': '巳', '⺓': '幺', '⺛': '旡', '⺝': '月',
    '⺟': '母', '⺠': '民', '⺢': '水', '⺥': '爪', '⺧': '牛', '⺩': '王', '⺪': '疋', '⺫': '目', '⺬': '示',
    '⺮': '竹', '⺰': '丝', '⺳': '网', '⺶': '羊', '⺷': '羊', '⺸': '羊', '⺹': '老', '⺻': '聿', '⺼': '肉',
    '⺽': '臼', '⻁': '虎', '⻂': '衣', '⻃': '西', '⻄': '西', '⻅': '见', '⻆': '角', '⻇': '角', '⻉': '贝',
    '⻊': '足', '⻋': '车', '⻌': '辶', '⻑': '长', '⻒': '长', '⻓': '长', '⻔': '门', '⻗': '雨', '⻘': '青',
    '⻙': '韦', '⻚': '页', '⻛': '风', '⻜': '飞', '⻝': '食', '⻡': '首', '⻢': '马', '⻣': '骨', '⻤': '鬼',
    '⻥': '鱼', '⻦': '鸟', '⻧': '卤', '⻨': '麦', '⻩': '黄', '⻪': '黾', '⻫': '齐', '⻬': '齐', '⻭': '齿',
    '⻮': '齿', '⻯': '龙', '⻰': '龙', '⻱': '龟', '⻲': '龟', '⻳': '龟',
  }),
); // biome-ignore format: a table reads better than one entry a line
/** Punctuation with several shapes, and characters NFKC would turn into a list marker's digits alone. */
const PUNCTUATION: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '「': '【', '」': '】', '『': '【', '』': '】',
    '［': '[', '］': ']', '﹝': '〔', '﹞': '〕', '❲': '〔', '❳': '〕', '⟦': '[', '⟧': ']', '｛': '{', '｝': '}',
    '︵': '(', '︶': ')', '〖': '【', '〗': '】', '︹': '〔', '︺': '〕', '﹙': '(', '﹚': ')',
    '﹑': '、',
    丶: '、', '､': '、', '،': '、', '∶': ':', '︰': ':', '﹕': ':', '﹔': ';', '﹐': ',', '｡': '。', '．': '.',
    '“': '“', '”': '”', '„': '“', '‟': '“', '＂': '"', '‘': '‘', '’': '’', '…': '…', '—': '—', '―': '—',
    '－': '-', '–': '-', '‐': '-', '‑': '-', '−': '-', '﹣': '-', '～': '~', '·': '·', '•': '·', '●': '●', '・': '·',
  }),
); // biome-ignore format: a table reads better than one entry a line
const cache = new Map<string, string>();

/** Zero-width marks, soft hyphens, byte order marks, private use, Mongolian script: no part of Chinese text. */
function isNoise(code: number): boolean {
  return (
    (code < 0x20 && code !== 0x09) ||
    (code >= 0x7f && code < 0xa0) ||
    code === 0xad ||
    (code >= 0x1800 && code <= 0x18af) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0xe000 && code <= 0xf8ff) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    code === 0xfffd ||
    (code >= 0x11660 && code <= 0x1167f) ||
    (code >= 0xd800 && code <= 0xdfff)
  );
}

/** ① … ⑳ keep their shape: as bare digits they would melt into the words around them. */
function isCircledNumber(code: number): boolean {
  return (code >= 0x2460 && code <= 0x2473) || (code >= 0x2776 && code <= 0x2793);
}

function compute(character: string, code: number): string {
  if (isNoise(code)) return '';
  if (code === 0x09) return '\t';
  if (isCircledNumber(code)) return character;
  const known = RADICALS.get(character) ?? PUNCTUATION.get(character);
  if (known !== undefined) return known;
  const folded = character.normalize('NFKC');
  return /^\s+$/u.test(folded) ? ' ' : folded;
}

/** Folded form of one code point; empty for noise. */
export function foldCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x4e00 && code <= 0x9fff && code !== 0x4e36) return character;
  const cached = cache.get(character);
  if (cached !== undefined) return cached;
  const folded = compute(character, code);
  cache.set(character, folded);
  return folded;
}
