/** Every reason for which a file is refused, with what to do. */
import type { Refusal } from './unreadable.ts';

export const refusals = {
  empty: { zh: '文件为空，没有可读取的文字。', en: 'The file is empty.' },
  nothingToRead: { zh: '文件里没有可读取的文字。', en: 'The file holds no text.' },
  binary: {
    zh: '文件含有二进制内容，不是纯文本；请另存为 TXT 后重试。',
    en: 'The file holds binary data and is not plain text; save it as TXT and try again.',
  },
  oldOffice: {
    zh: '文件是旧版 Word/Excel（DOC、XLS、WPS）格式；请用 WPS 或 Word 另存为 DOCX、XLSX 后再读取。',
    en: 'The file is in an old Word or Excel format (DOC, XLS, WPS); save it as DOCX or XLSX in WPS or Word.',
  },
  richText: {
    zh: '文件是 RTF 格式；请用 WPS 或 Word 另存为 DOCX 后再读取。',
    en: 'The file is in RTF; save it as DOCX in WPS or Word.',
  },
  rar: {
    zh: '文件是 RAR 压缩包；请先解压，再读取其中的文件。',
    en: 'The file is a RAR archive; unpack it first and read the files in it.',
  },
  sevenZip: {
    zh: '文件是 7z 压缩包；请先解压，再读取其中的文件。',
    en: 'The file is a 7z archive; unpack it first and read the files in it.',
  },
  picture: {
    zh: '文件是图片，没有可读取的文字；请先用文字识别（OCR）软件转成文字，再读取。',
    en: 'The file is a picture without text; turn it into text with OCR software first.',
  },
  otherArchive: {
    zh: '文件是压缩包，里面不是 Word、Excel 或 OFD 文档；请先解压，再读取其中的文件。',
    en: 'The file is an archive of something else than Word, Excel or OFD; unpack it first and read the files in it.',
  },
  damagedArchive: {
    zh: '文件的压缩结构已损坏，无法打开；请用原程序重新保存一份后再读取。',
    en: 'The file is damaged and cannot be opened; save it anew in its own program.',
  },
  noSheets: {
    zh: 'Excel 文件里没有可见的工作表，或文件已损坏；请打开检查后重新保存。',
    en: 'The workbook has no visible sheet or is damaged; open it, look, and save it anew.',
  },
  noBody: {
    zh: 'Word 文件缺少正文（word/document.xml），可能已损坏；请用 WPS 或 Word 重新保存后再读取。',
    en: 'The Word file has no body (word/document.xml) and may be damaged; save it anew in WPS or Word.',
  },
  lockedPdf: {
    zh: 'PDF 设有打开密码，无法读取；请用有权限的阅读器另存为未加密的文件。',
    en: 'The PDF needs a password; save an unlocked copy in a reader that may open it.',
  },
  damagedPdf: {
    zh: 'PDF 文件已损坏，无法打开；请用原程序重新导出一份后再读取。',
    en: 'The PDF is damaged and cannot be opened; export it anew from its own program.',
  },
  scannedPdf: {
    zh: 'PDF 里没有文字层，是扫描件或图片；请先用文字识别（OCR）软件转成可检索的 PDF 或 Word，再读取。',
    en: 'The PDF has no text, it is a scan or pictures; turn it into a searchable PDF or Word file with OCR software first.',
  },
  lockedOfd: {
    zh: 'OFD 文件已加密，无法读取；请用有权限的阅读器另存为未加密的文件。',
    en: 'The OFD is encrypted; save an unlocked copy in a reader that may open it.',
  },
  wordlessOfd: {
    zh: 'OFD 文件里没有文字（可能是扫描件或只含字形）；请用阅读器另存为带文字的 PDF，或先做文字识别（OCR）。',
    en: 'The OFD has no text (a scan, or shapes of characters only); save it as a PDF with text, or use OCR software first.',
  },
} as const satisfies Readonly<Record<string, Refusal>>;

/** Another format where plain text is needed. */
export const foreignFormat = (name: string): Refusal => ({
  zh: `文件是 ${name} 格式，不是纯文本；请先导出为 TXT 再读取。`,
  en: `The file is ${name}, not plain text; export it as TXT first.`,
});

/** A part of an archive that does not unpack. */
export const damagedPart = (name: string): Refusal => ({
  zh: `文件内的“${name}”已损坏，无法解压；请用原程序重新保存一份后再读取。`,
  en: `“${name}” inside the file is damaged; save the file anew in its own program.`,
});

/** What is counted and bounded, as it stands in a sentence. */
const COUNTED = {
  entries: { zh: '内的文件数', en: 'files inside it' },
  entryBytes: { zh: '解压后的大小（字节）', en: 'unpacked bytes of one part' },
  archiveBytes: { zh: '解压后的总大小（字节）', en: 'unpacked bytes in all' },
  depth: { zh: '的标记嵌套层数', en: 'elements inside one another' },
  nodes: { zh: '的标记数', en: 'elements' },
  characters: { zh: '的文字长度（字符）', en: 'characters' },
  rows: { zh: '的行数', en: 'rows' },
  pages: { zh: '的页数', en: 'pages' },
} as const satisfies Readonly<Record<string, Refusal>>;
export type Counted = keyof typeof COUNTED;

/** More of something than any honest file holds. */
export const tooMany = (what: Counted, limit: number): Refusal => ({
  zh: `文件${COUNTED[what].zh}超出上限（${limit.toLocaleString('en')}），已停止读取，未保存任何内容；请确认文件来源可靠，或拆分后再读取。`,
  en: `The file holds more than ${limit.toLocaleString('en')} ${COUNTED[what].en}; reading stopped and nothing was kept. Make sure where it comes from, or split it.`,
});
