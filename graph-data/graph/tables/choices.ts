/** What can be handed in, and in which formats each of them makes sense. */

/** Formats that hold a graph as such; the others hold a page or tables. */
export const graphFormats = ['gexf', 'graphml', 'json'] as const;
export type GraphFormat = (typeof graphFormats)[number];

export const exportFormats = ['xlsx', 'csv', 'docx', 'pdf', 'svg', ...graphFormats] as const;
export type ExportFormat = (typeof exportFormats)[number];
/** Formats that a composed document can be written in. */
export type DocumentFormat = Exclude<ExportFormat, GraphFormat>;

export function isGraphFormat(format: ExportFormat): format is GraphFormat {
  return graphFormats.some((known) => known === format);
}

/** `breakdown` 任务分解表, `matrix` 责任矩阵, `brief` 单位职责简报, `checks` 职责检查, `comparison` 文件对比, `document` 文件所记事项, `figures` 数值表, `graph` 关系图数据, `notes` 笔记与书签, `places` 地点, `review` 审阅, `timeline` 时间轴. The window and the command line offer what stands here and nothing else. */
export const exportChoices = {
  breakdown: ['xlsx', 'csv', 'docx', 'pdf'],
  matrix: ['xlsx', 'csv'],
  brief: ['docx', 'pdf'],
  checks: ['xlsx', 'csv', 'docx', 'pdf'],
  comparison: ['xlsx', 'csv', 'docx', 'pdf'],
  document: ['xlsx', 'csv', 'docx', 'pdf'],
  figures: ['xlsx', 'csv'],
  graph: ['xlsx', 'csv', ...graphFormats],
  notes: ['xlsx', 'csv', 'json'],
  places: ['xlsx', 'csv', 'pdf', 'svg'],
  timeline: ['xlsx', 'csv', 'pdf', 'svg'],
  review: ['xlsx', 'csv'],
} as const satisfies Readonly<Record<string, readonly ExportFormat[]>>;

export type ExportSubject = keyof typeof exportChoices;

export const exportSubjects = Object.keys(exportChoices) as readonly ExportSubject[];

/** Formats of a subject, as a plain list. */
export function formatsOf(subject: ExportSubject): readonly ExportFormat[] {
  return exportChoices[subject];
}
