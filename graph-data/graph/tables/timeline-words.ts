/** The words of the time line in a file. */
import type { DueState, MarkKind, TimelineWords, TimeSource } from '../timeline/index.ts';

export const KIND_WORDS: Readonly<Record<MarkKind, string>> = {
  document: '文件',
  deadline: '完成时限',
  target: '目标',
  milestone: '已报进展',
};

export const STATE_WORDS: Readonly<Record<Exclude<DueState, 'none'>, string>> = {
  unreported: '到期未见报告',
  reported: '已有报告',
  ahead: '未到期',
  undated: '未定期限',
};

export const SOURCE_WORDS: Readonly<Record<TimeSource, string>> = {
  'document-date': '文件日期',
  printed: '原文写明',
  'document-year': '按文件年份',
  'five-year-plan': '按五年规划',
  'counted-years': '自文件日期起算',
  'congress-term': '按党代会届期推算',
  standing: '长期任务',
  unresolved: '期限无法确定',
  'not-stated': '原文未写期限',
};

export const TIMELINE_WORDS: TimelineWords = {
  kinds: KIND_WORDS,
  states: STATE_WORDS,
  today: '今天',
  several: 'n 项在一处',
};

/** Said on every file of it. */
export const UNREPORTED_NOTE = '“到期未见报告”只说明工作区的文件没有记载，不说明没有完成';
export const NOBODY = '未写明单位';
