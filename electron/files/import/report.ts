/** The report of an import as a text a person keeps or sends on. */
import { quotedTitle } from '../../../graph-data/model/document.ts';
import type { EditionReason } from '../../../graph-data/model/edition.ts';
import type { ReadingNote } from '../../../graph-data/model/line-place.ts';
import type { ImportOutcome } from './types.ts';

/** The outcome with every failure in words. */
interface Report extends Omit<ImportOutcome, 'failed'> {
  readonly failed: readonly {
    readonly file: string;
    readonly error: { readonly message: string; readonly hint: string };
  }[];
}

const WORDS = {
  'zh-CN': {
    title: '导入报告',
    cancelled: '导入被取消，以下文件在取消前已完整导入。',
    imported: '已导入',
    counts: (documents: number, statements: number, issues: number) =>
      `${documents} 份文件，${statements} 条陈述，${issues} 处未能读懂`,
    editions: '可能是已有文件的新版本',
    edition: (title: string, of: string, reason: EditionReason) =>
      `${quotedTitle(title)}可能是${quotedTitle(of)}的新版本（${{ number: '文号相同', title: '标题相同', sections: '章节相近' }[reason]}）`,
    unsure: '有的列看不出含义（列对应）',
    already: '工作区已有（内容相同）',
    failed: '未能导入',
    notes: {
      'pages-without-text': (count: number, pages: string) =>
        `${count} 页没有文字（第 ${pages} 页），可能是扫描件`,
      'damaged-bytes': () => '有无法解码的字节，已用替代字符读取',
      'tracked-changes': (count: number) => `含 ${count} 处修订，按接受修订后的文字读取`,
      'hidden-text': (count: number) => `${count} 处隐藏文字未读取`,
    },
  },
  en: {
    title: 'Import report',
    cancelled: 'The import was cancelled; these files had been imported whole before.',
    imported: 'Imported',
    counts: (documents: number, statements: number, issues: number) =>
      `${documents} documents, ${statements} claims, ${issues} places not understood`,
    editions: 'Perhaps new editions of documents in the workspace',
    edition: (title: string, of: string, reason: EditionReason) =>
      `“${title}” may be a new edition of “${of}” (${{ number: 'same number', title: 'same title', sections: 'like sections' }[reason]})`,
    unsure: 'Tables with columns nobody can tell',
    already: 'Already in the workspace (same content)',
    failed: 'Not imported',
    notes: {
      'pages-without-text': (count: number, pages: string) =>
        `${count} pages without text (${pages}), perhaps scanned`,
      'damaged-bytes': () => 'bytes that no encoding explains were replaced',
      'tracked-changes': (count: number) => `${count} tracked changes, read as accepted`,
      'hidden-text': (count: number) => `${count} hidden texts were left out`,
    },
  },
} as const;

/** `\r\n`, so that every editor of an office shows its lines; a byte order mark, so that it knows the encoding. */
export function importReportText(report: Report, language: 'zh-CN' | 'en'): string {
  const words = WORDS[language];
  const note = ({ code, count, pages = [] }: ReadingNote): string =>
    words.notes[code](count, pages.join('、'));
  const lines = [
    words.title,
    ...(report.cancelled ? [words.cancelled] : []),
    '',
    `${words.imported} ${report.imported.length}`,
    ...report.imported.flatMap(({ file, documents, statements, issues, notes }) => [
      `  ${file}\t${words.counts(documents, statements, issues)}`,
      ...notes.map((item) => `    ${note(item)}`),
    ]),
    '',
    `${words.editions} ${report.editions.length}`,
    ...report.editions.flatMap(({ file, title, of, reason }) => [
      `  ${file}`,
      `    ${words.edition(title, of, reason)}`,
    ]),
    '',
    `${words.unsure} ${report.unsure.length}`,
    ...report.unsure.map((file) => `  ${file}`),
    '',
    `${words.already} ${report.alreadyThere.length}`,
    ...report.alreadyThere.map((file) => `  ${file}`),
    '',
    `${words.failed} ${report.failed.length}`,
    ...report.failed.flatMap(({ file, error }) => [`  ${file}`, `    ${error.message}`, `    ${error.hint}`]),
  ];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
