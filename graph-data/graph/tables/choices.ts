/** What can be handed in, and in which formats each of them makes sense. */

export const exportFormats = ['xlsx', 'csv', 'docx', 'pdf'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** `breakdown` 任务分解表, `matrix` 责任矩阵, `brief` 单位职责简报, `checks` 职责检查. The window and the command line offer what stands here and nothing else. */
export const exportChoices = {
  breakdown: ['xlsx', 'csv', 'docx', 'pdf'],
  matrix: ['xlsx', 'csv'],
  brief: ['docx', 'pdf'],
  checks: ['xlsx', 'csv', 'docx', 'pdf'],
} as const satisfies Readonly<Record<string, readonly ExportFormat[]>>;

export type ExportSubject = keyof typeof exportChoices;

export const exportSubjects = Object.keys(exportChoices) as readonly ExportSubject[];

/** Formats of a subject, as a plain list. */
export function formatsOf(subject: ExportSubject): readonly ExportFormat[] {
  return exportChoices[subject];
}
