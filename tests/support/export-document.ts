/** A small document with everything a format can get wrong: breaks, shared cells, formulas, marks, long titles. */
import type { ExportDocument, ExportTable } from '../../graph-data/graph/tables/index.ts';

export const trickyTable: ExportTable = {
  kind: 'table',
  name: '任务分解表',
  columns: [
    { title: '序号', kind: 'number', width: 5 },
    { title: '章节', kind: 'text', width: 20 },
    { title: '举措', kind: 'text', width: 30 },
    { title: '标记', kind: 'mark', width: 6 },
  ],
  rows: [
    [1, '一、总体任务', '=SUM(A1:A9)', '●'],
    [2, '一、总体任务', '第一行\n第二行，含"引号"与<尖括号>&和号', null],
    [3, '二、保障', '-1,5 与 +2', '○'],
    [-4, null, '@提醒', '◐'],
  ],
  merged: [{ column: 1, firstRow: 0, rowCount: 2 }],
  fixedColumns: 2,
  uprightTitles: false,
};

export const trickyDocument: ExportDocument = {
  heading: {
    title: '《云岭市共享城市建设实施意见》任务分解表',
    date: '2026-03-02',
    sources: ['《云岭市共享城市建设实施意见》（云发〔2024〕8号，2024年）', '《云岭高新区文件处理单》'],
    roleRules: ['责任单位按原文排列，不分牵头'],
    names: ['市数据局：曾用名市大数据中心（2024-01起）'],
    filters: ['单位：市发改委'],
    legend: '● 牵头',
    classification: '秘密★10年',
  },
  paper: { size: 'A3', orientation: 'landscape' },
  blocks: [{ kind: 'heading', text: '一、职责' }, { kind: 'paragraph', text: '共4项' }, trickyTable],
};
