/** Facts a document states about itself: title, number, issuer, date, 密级, kind. Nothing is guessed. */
import type { DocumentType } from '../model/document.ts';
import type { Fact, Header } from './fact.ts';
import { rawRange } from './folded-text.ts';
import type { PrintedLine } from './lines.ts';
import { isNewspaper, readHeadline } from './newspaper.ts';

/** Lines at the top that can belong to the header. */
const HEADER_LINES = 40;
const TITLE_END =
  /(?:通知|意见|方案|决定|办法|措施|规划|计划|报告|细则|条例|规定|清单|分解表|分工表|任务表|要点|批复|函|公告|通告|纲要|行动|政策|指南|举措|目录|通报|决议|规则|预案|台账|表|工作|实施|若干条|条|事项)(?:[(〔[].{1,20}[)〕\]])*$/u;
const TITLE_START = /关于|印发|贯彻|实施|方案|意见|规划|计划|报告|措施|清单|分工|分解|表|要点|通知|办法/u;
const NUMBER = /[\u4e00-\u9fa5]{1,14}? ?[〔[(【] ?(?:19|20)\d{2} ?[〕\])】] ?第?(?:\d{1,5}) ?号/u;
const DATE = /(\d{4})年(\d{1,2})月(\d{1,2})日/u;
const DATE_LINE = /^(?:\S{0,40}?)((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日(?:印发)?$/u;
const SALUTATION = /^(?:各|省|市|县|区|国务院|驻|有关|机关).{2,160}[:：]$/u;
const ISSUER_IN_TITLE = /^(.{2,60}?)(?:关于|印发|转发|批转|贯彻)/u;
const RED_HEAD = /^([\u4e00-\u9fa5()〔〕 ]{4,40}?)文件$/u;
const ISSUER_END = /(?:政府|办公厅|办公室|委员会|委|厅|局|部|院|会|办|国务院|公司|集团|大学|中心|署)$/u;
const CLASSIFICATION = /^(?:密级[:： ]*)?(绝密|机密|秘密|内部资料|内部)(?:★.*)?$/u;
const CHINESE_DATE =
  /[二〇○零一三四五六七八九十]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日/u;

const TYPES: readonly { readonly type: DocumentType; readonly pattern: RegExp }[] = [
  { type: 'routing-slip', pattern: /批办单|处理单|处理笺|呈批|办文单/u },
  { type: 'congress-report', pattern: /(?:党代会|代表大会|代表会议)上的报告/u },
  { type: 'work-report', pattern: /政府工作报告(?!》)/u },
  { type: 'task-table', pattern: /分解表|分工表|任务表|责任清单|任务清单|台账/u },
  { type: 'opinion', pattern: /意见$/u },
  { type: 'plan', pattern: /(?:方案|规划|计划|措施|政策|要点|举措|行动)(?:[(〔].*)?$/u },
  { type: 'notice', pattern: /通知$/u },
];

function factAt(line: PrintedLine, start: number, end: number, value?: string): Fact {
  return {
    value: value ?? line.folded.text.slice(start, end).trim(),
    line: line.number,
    range: rawRange(line.folded, start, end),
  };
}

function search(lines: readonly PrintedLine[], pattern: RegExp): Fact | null {
  for (const line of lines) {
    const match = pattern.exec(line.folded.text);
    if (match) return factAt(line, match.index, match.index + match[0].length);
  }
  return null;
}

/** Lines before the body: up to the salutation, the first numbered heading or the first long paragraph. */
function headerLines(lines: readonly PrintedLine[]): PrintedLine[] {
  const header: PrintedLine[] = [];
  for (const line of lines.filter((candidate) => !candidate.blank).slice(0, HEADER_LINES)) {
    const text = line.folded.text;
    if (/^(?:一、|\(一\)|第一[章条])/u.test(text) || SALUTATION.test(text)) break;
    if (text.length > 90 && text.includes('。') && header.length > 0) break;
    header.push(line);
  }
  return header;
}

function cannotBeTitle(text: string): boolean {
  return (
    RED_HEAD.test(text) ||
    CLASSIFICATION.test(text) ||
    DATE.test(text) ||
    /^[(〔[【].*[)〕\]】]$/u.test(text) ||
    /[。;；!]|^(?:来源|索引号|发文|发布|文号|主题|附件|信息|时间|字体|序号|密级)/u.test(text) ||
    NUMBER.test(text)
  );
}

/** A title that begins with its issuer is whole at the front; a captured page can repeat it with characters lost. */
function namesIssuer(title: Fact): boolean {
  return ISSUER_END.test(ISSUER_IN_TITLE.exec(title.value)?.[1]?.trim() ?? '');
}

/** The title, its broken lines joined; a line can be cut before `关于` or in the middle of a phrase. */
function readTitle(lines: readonly PrintedLine[]): Fact | null {
  const candidates: Fact[] = [];
  for (let from = 0; from < lines.length; from += 1) {
    let value = '';
    for (let at = from; at < Math.min(lines.length, from + 5); at += 1) {
      const text = lines[at]?.folded.text ?? '';
      if (cannotBeTitle(text) || value.length + text.length > 120) break;
      value += text;
      const whole = TITLE_END.test(value) && TITLE_START.test(value) && value.length >= 6;
      const first = lines[from];
      const last = lines[at];
      if (whole && first && last) {
        const clean = value.replace(/(?<=[\u4e00-\u9fa5《》”“]) +(?=[\u4e00-\u9fa5《》”“])/gu, '');
        candidates.push({ value: clean, line: first.number, range: { start: first.start, end: last.end } });
        from = at;
        break;
      }
    }
  }
  return candidates.find(namesIssuer) ?? candidates[0] ?? titleInside(lines) ?? readHeadline(lines);
}

/** A title run together with the red head and the salutation in one captured line. */
function titleInside(lines: readonly PrintedLine[]): Fact | null {
  const pattern =
    /(?:号|文件|^)([\u4e00-\u9fa5]{2,20}?(?:政府|委员会|办公厅|办公室|国务院)[\u4e00-\u9fa5]{0,6}?(?:关于|印发)[^。:]{4,90}?(?:通知|意见|决定|方案|办法|批复|措施))(?=各|省|$|[\s])/u;
  for (const line of lines.slice(0, 6)) {
    const match = pattern.exec(line.folded.text);
    const title = match?.[1];
    if (!match || !title) continue;
    const start = match.index + match[0].indexOf(title);
    return factAt(line, start, start + title.length);
  }
  return null;
}

function readIssuer(
  lines: readonly PrintedLine[],
  title: Fact | null,
  all: readonly PrintedLine[],
): Fact | null {
  for (const line of lines) {
    const name = RED_HEAD.exec(line.folded.text)?.[1];
    if (name && ISSUER_END.test(name.trim())) return factAt(line, 0, name.length, name.replace(/\s/gu, ''));
  }
  const named = title ? ISSUER_IN_TITLE.exec(title.value)?.[1]?.trim() : undefined;
  if (title && named && ISSUER_END.test(named)) return { ...title, value: named };
  return signature(all);
}

/** The issuer above the date of the signature. */
function signature(lines: readonly PrintedLine[]): Fact | null {
  const printed = lines.filter((line) => !line.blank);
  for (let at = 1; at < printed.length; at += 1) {
    const line = printed[at - 1];
    if (!line || !DATE_LINE.test(printed[at]?.folded.text ?? '')) continue;
    const text = line.folded.text;
    if (text.length <= 40 && ISSUER_END.test(text) && !/[。,;:]/u.test(text))
      return factAt(line, 0, text.length);
  }
  return null;
}

const DIGITS = '〇一二三四五六七八九';

function chineseNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (value: string | undefined): number => Math.max(0, DIGITS.indexOf(value ?? ''));
  return text.includes('十') ? (tens === '' ? 1 : digit(tens)) * 10 + digit(ones) : digit(ones);
}

function isoDate(text: string): string | null {
  const match = DATE.exec(text);
  const pad = (value: string | number | undefined): string => String(value ?? '').padStart(2, '0');
  if (match) return `${match[1]}-${pad(match[2])}-${pad(match[3])}`;
  const chinese = CHINESE_DATE.exec(text)?.[0];
  if (!chinese) return null;
  const [year = '', month = '', day = ''] = chinese.split(/[年月日]/u);
  const digits = [...year.replace(/[○零]/gu, '〇')].map((character) => DIGITS.indexOf(character)).join('');
  return `${digits}-${pad(chineseNumber(month))}-${pad(chineseNumber(day))}`;
}

function readDate(header: readonly PrintedLine[], all: readonly PrintedLine[]): Fact | null {
  const printed = all.filter((line) => !line.blank);
  const signed = printed.filter((line) => {
    const text = line.folded.text;
    return text.length <= 60 && (DATE_LINE.test(text) || (text.length <= 20 && CHINESE_DATE.test(text)));
  });
  const adopted = header.filter((line) => /通过|^\(?\d{4}年\d{1,2}月\d{1,2}日/u.test(line.folded.text));
  const inside = printed
    .slice(0, 6)
    .filter((line) => DATE.test(line.folded.text) && /政府|委员会/u.test(line.folded.text));
  for (const line of [...adopted, ...signed, ...inside]) {
    const value = isoDate(line.folded.text);
    const match = DATE.exec(line.folded.text) ?? CHINESE_DATE.exec(line.folded.text);
    if (value && match) return factAt(line, match.index, match.index + match[0].length, value);
  }
  return null;
}

function asNumber(fact: Fact | null): Fact | null {
  if (!fact) return null;
  const value = fact.value.replace(/\s/gu, '').replace(/^.*(?:文件|政府|委员会)(?=[\u4e00-\u9fa5])/u, '');
  return { ...fact, value: value.replace(/[[(【](\d{4})[\])】]/u, '〔$1〕') };
}

/** Reads the header of one document from its printed lines. */
export function readHeader(lines: readonly PrintedLine[]): Header {
  const header = headerLines(lines);
  const title = readTitle(header);
  const numberLines = header.filter((line) => {
    const text = line.folded.text;
    return !/[《》]/u.test(text) && (text.length <= 60 || header.indexOf(line) === 0);
  });
  return {
    title,
    number: asNumber(search(numberLines, NUMBER)),
    issuer: readIssuer(header, title, lines),
    date: readDate(header, lines),
    classification: search(header, CLASSIFICATION),
    type:
      TYPES.find(({ pattern }) => pattern.test(title?.value ?? ''))?.type ??
      (isNewspaper(lines) ? 'newspaper' : 'other'),
  };
}
