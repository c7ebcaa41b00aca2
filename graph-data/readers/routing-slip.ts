/** The form an office fills in when a paper arrives: its fields, and where the form ends. */

import type { Fact, Header } from './fact.ts';
import { rawRange } from './folded-text.ts';
import type { PrintedLine } from './lines.ts';

/** Names of the form in use by different offices. */
const SLIP_TITLE =
  /^(?:.{0,20})(?:(?:文件|公文|收文|来文|文电)(?:批办|处理|阅办|呈批|传阅|拟办|办理|运转|流转|签批|呈阅|阅批|转办|交办)(?:单|笺|表|签)|办文单|阅办单|阅批单|传阅单|拟办单)$/u;
/** The carried paper begins with its red head or a title line that repeats its number. */
const RED_HEAD = /^[\u4e00-\u9fa5() ]{4,40}文件$/u;
/** Lines in which a form states where it stands. */
const SLIP_FIELD =
  /来文(?:单位|机关|日期|时间)|收文(?:日期|时间)|拟办意见|文件(?:标题|名称)|承办人|领导批示/u;

/** True when a line without its spaces is the title of such a form. */
export function isSlipTitle(words: string): boolean {
  return SLIP_TITLE.test(words);
}

/** Index range `[start, end)` of the slip inside the lines, or null. */
export function findSlip(
  lines: readonly PrintedLine[],
): { readonly start: number; readonly end: number } | null {
  const start = lines.findIndex((line) => isSlipTitle(line.folded.text.replace(/\s/gu, '')));
  if (start < 0) return null;
  const fields = lines.slice(start, start + 40).filter((line) => SLIP_FIELD.test(line.folded.text));
  if (fields.length < 2) return null;
  const head = lines.findIndex((line, index) => index > start && RED_HEAD.test(line.folded.text));
  return { start, end: head < 0 ? lines.length : head };
}

/** The text of a field: what follows its name in the same line, up to the next tab. */
export function slipField(lines: readonly PrintedLine[], name: string): Fact | null {
  for (const line of lines) {
    const text = line.folded.text;
    const at = text.indexOf(name);
    if (at < 0) continue;
    const rest = text.slice(at + name.length);
    const lead = rest.length - rest.replace(/^[\s:：]+/u, '').length;
    const stop = rest.slice(lead).search(/\t/u);
    const start = at + name.length + lead;
    const end = stop < 0 ? text.length : start + stop;
    if (end > start) {
      return {
        value: text.slice(start, end).trim(),
        line: line.number,
        range: rawRange(line.folded, start, end),
      };
    }
  }
  return null;
}

/** The name of the field that follows ends a value, and is the only thing behind an empty one. */
const SENDER =
  /来文(?:单位|机关)[\s:：]*(?!来文|收文|文号|密级|紧急|缓急)([^\s:：][^\t]*?)\s*(?=来文|收文|文号|密级|紧急|缓急|\t|$)/u;
const URGENCY = /(?:紧急程度|缓急(?:程度)?)[\s:：]*(特提|特急|加急|急件|平急|平件|一般|普通)(?!\S)/u;
const SLIP_CLASSIFICATION = /密级[\s:：]*(绝密|机密|秘密|内部资料|内部)(?!\S)/u;

/** What the first line that fits holds in the pattern's group. */
function matched(lines: readonly PrintedLine[], pattern: RegExp): Fact | null {
  for (const line of lines) {
    const match = pattern.exec(line.folded.text);
    const value = match?.[1];
    if (!match || value === undefined) continue;
    const start = match.index + match[0].indexOf(value);
    return { value, line: line.number, range: rawRange(line.folded, start, start + value.length) };
  }
  return null;
}

/** Fields only such a form has: who sent the paper, and how urgent it is. */
export function readSlipFields(lines: readonly PrintedLine[]): {
  readonly sender: Fact | null;
  readonly urgency: Fact | null;
} {
  return { sender: matched(lines, SENDER), urgency: matched(lines, URGENCY) };
}

/** The office that files the slip stands alone on a line under the form. */
function filingOffice(lines: readonly PrintedLine[]): Fact | null {
  const line = lines.findLast((candidate) =>
    /^[\u4e00-\u9fa5]{2,16}(?:办公室|办公厅|办|局|委)$/u.test(candidate.folded.text),
  );
  if (!line) return null;
  const text = line.folded.text;
  return { value: text, line: line.number, range: rawRange(line.folded, 0, text.length) };
}

function slipDate(lines: readonly PrintedLine[]): Fact | null {
  const received = slipField(lines, '来文日期') ?? slipField(lines, '收文日期');
  const match = /(\d{4})[.年/-](\d{1,2})[.月/-](\d{1,2})/u.exec(received?.value ?? '');
  if (!received || !match) return null;
  const [, year = '', month = '', day = ''] = match;
  return { ...received, value: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}

/** The header of the slip itself; the number and title of the carried paper are fields, not its own. */
export function readSlipHeader(lines: readonly PrintedLine[]): Header {
  const title = lines.find((line) => isSlipTitle(line.folded.text.replace(/\s/gu, '')));
  return {
    title: title
      ? {
          value: title.folded.text,
          line: title.number,
          range: rawRange(title.folded, 0, title.folded.text.length),
        }
      : null,
    number: slipField(lines, '运转号') ?? slipField(lines, '收文号') ?? slipField(lines, '收文编号'),
    issuer: filingOffice(lines),
    date: slipDate(lines),
    classification: matched(lines, SLIP_CLASSIFICATION),
    type: 'routing-slip',
  };
}
