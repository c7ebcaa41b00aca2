/** What the rules of reading are called, by their id without version: in the review, and in what is handed out of it. */
import type { Label } from './types.ts';

const readingRules: ReadonlyMap<string, Label> = new Map(
  Object.entries({
    'labelled-bracket': { zh: '括号内带标签的单位名单', en: 'labelled list in brackets' },
    'labelled-paragraph': { zh: '单独成段的单位名单', en: 'labelled list in a paragraph' },
    'bare-bracket': { zh: '句末括号内的单位名单', en: 'bare list in brackets' },
    'verb-bracket': { zh: '括号内写明牵头、配合的名单', en: 'list with verbs in brackets' },
    'verb-paragraph': { zh: '成段写明牵头、配合的名单', en: 'list with verbs in a paragraph' },
    'table-row': { zh: '表格中的责任单位列', en: 'column of a table' },
    'prose-assigned': { zh: '正文“由…牵头”', en: 'prose: led by …' },
    'prose-together': { zh: '正文“…会同…”', en: 'prose: together with …' },
    'whole-document-collective': { zh: '对全文有效的责任', en: 'duty for the whole document' },
    'slip-request': { zh: '批办单“请…抓好落实”', en: 'request of a routing slip' },
    'slip-instruction': { zh: '批办单拟办意见', en: 'instruction of a routing slip' },
    'routing-slip': { zh: '文件批办单', en: 'routing slip' },
    'section-tree': { zh: '章节结构', en: 'section tree' },
    'initiative-type-word': { zh: '带类型词的项目名称', en: 'initiative with its type word' },
    'initiative-quoted': { zh: '引号内的项目名称', en: 'initiative in quotation marks' },
    'initiative-shared-word': { zh: '并列共用类型词的项目', en: 'initiatives sharing a type word' },
    'initiative-part': { zh: '项目的组成部分', en: 'part of an initiative' },
    'initiative-place': { zh: '项目所在地', en: 'place of an initiative' },
    'initiative-place-act': { zh: '地名加动作的项目', en: 'place and act' },
    'initiative-place-campaign': { zh: '地名加行动的项目', en: 'place and campaign' },
    'stated-members': { zh: '写明的成员', en: 'stated members' },
    'figure-stated': { zh: '指标加数值', en: 'indicator with figure' },
    'figure-counted': { zh: '计数量词加名词', en: 'counted things' },
    'figure-measured-after': { zh: '数值后接指标', en: 'figure before its indicator' },
    'figure-continued': { zh: '承前省略的数值', en: 'figure with its name left out' },
    'figure-distribution': { zh: '分布的数值', en: 'distributed figure' },
    'figure-change': { zh: '由…提高到…', en: 'change from … to …' },
    'figure-grant': { zh: '补助与资金', en: 'grants and funds' },
    'place-listed': { zh: '地名表中的地点', en: 'listed place' },
    'place-abbreviated-region': { zh: '省份简称的区域', en: 'abbreviated region' },
    'place-shaped': { zh: '像地名的词', en: 'place by its form' },
    'place-road': { zh: '道路', en: 'road' },
    'place-zone': { zh: '园区、开发区', en: 'park or zone' },
    'place-parent': { zh: '所在地', en: 'where a place lies' },
    citation: { zh: '引用的文件', en: 'citation' },
    'follow-up': { zh: '跟踪督办方式', en: 'way of follow-up' },
    'suspected-name': { zh: '疑似误识的名称', en: 'suspected misreading' },
    issuer: { zh: '发文机关', en: 'issuer' },
    'document-title': { zh: '文件标题', en: 'title of the document' },
    'document-number': { zh: '发文字号', en: 'number of the document' },
    'document-issuer': { zh: '发文机关', en: 'issuer of the document' },
    'document-date': { zh: '成文日期', en: 'date of the document' },
    'document-sender': { zh: '来文单位', en: 'sender' },
    'printed-date': { zh: '印发日期', en: 'date of printing' },
    'time-column': { zh: '时间要求列', en: 'column of deadlines' },
    'time-label': { zh: '时间要求标签', en: 'labelled deadline' },
    duration: { zh: '时限', en: 'time limit' },
    jurisdiction: { zh: '单位所属地', en: 'place of a body' },
  }),
);

/** The rule's name in words; one without a name shows its id. @param rule `<id>` or `<id>@<version>` */
export function readingRuleLabel(rule: string): Label {
  const id = rule.replace(/@\d+$/u, '');
  return readingRules.get(id.replaceAll('.', '-')) ?? { zh: id, en: id };
}
