/** Sound files of everything a reader takes from outside, each with what reads it and the words it may refuse with. */
import { FileProblem, geoJsonOf } from '../../electron/files/index.ts';
import { parseAmendments } from '../../electron/main/service/amendments-file.ts';
import { parseViews } from '../../electron/main/service/views-file.ts';
import { UnreadableText } from '../../graph-data/readers/index.ts';
import { cell, docx, listItem, paragraph, row, table } from './files/docx.ts';
import { amendmentsFile, mapFile, viewsFile } from './files/exchanged.ts';
import { ofd } from './files/ofd.ts';
import { pdf } from './files/pdf.ts';
import { inline, xlsx } from './files/xlsx.ts';
import { read } from './read.ts';

/** What a file is fuzzed with. */
export interface Seed {
  readonly name: string;
  readonly whole: () => Uint8Array;
  /** Throws what `refuses` is true of, or nothing. */
  readonly read: (bytes: Uint8Array) => unknown;
  readonly refuses: (problem: unknown) => boolean;
}

/** 责任单位：市水利局 */
const DUTY_IN_GB18030 = [
  0xd4, 0xf0, 0xc8, 0xce, 0xb5, 0xa5, 0xce, 0xbb, 0xa3, 0xba, 0xca, 0xd0, 0xcb, 0xae, 0xc0, 0xfb, 0xbe, 0xd6,
];

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

const PAPERS: Readonly<Record<string, () => Uint8Array>> = {
  'paper.docx': () =>
    docx({
      body:
        paragraph('云岭市人民政府文件') +
        listItem('总则', 1) +
        table(row(cell('序号'), cell('任务')), row(cell('1'), cell('修渠'))),
    }),
  'table.xlsx': () =>
    xlsx([
      {
        name: '任务',
        rows: `<row r="1">${inline('A1', '序号')}${inline('B1', '任务')}</row>`,
        merges: ['A1:A3'],
      },
    ]),
  'paper.ofd': () =>
    ofd([{ lines: [{ text: '责任单位：市水利局', x: 30, y: 40 }], rules: [[20, 20, 90, 20]] }]),
  'paper.pdf': () =>
    pdf([{ lines: [{ text: '责任单位：市水利局', x: 90, y: 700 }], rules: [[90, 690, 300, 690]] }]),
  'page.html': () =>
    text(
      '<html><body><table><tr><td rowspan="2">甲</td><td>乙</td></tr></table><p>责任单位：市水利局</p></body></html>',
    ),
  'table.csv': () => text('序号,任务\n1,"修渠, 清淤"\n'),
  'paper.txt': () => text('云岭市人民政府文件\n一、修渠\n（责任单位：市水利局、市财政局）\n'),
  'paper-gb18030.txt': () => Uint8Array.from([...DUTY_IN_GB18030, 0x0a, ...DUTY_IN_GB18030]),
  'paper-utf-16.txt': () => Buffer.from('\ufeff责任单位：市水利局\n二、清淤\n', 'utf16le'),
};

/** Documents, which every format's reader turns into located text. */
export const PAPER_SEEDS: readonly Seed[] = Object.entries(PAPERS).map(([name, whole]) => ({
  ...{ name, whole },
  read: (bytes) => read(bytes, name),
  refuses: (problem) => problem instanceof UnreadableText,
}));

const refusesFile = (problem: unknown): boolean => problem instanceof FileProblem;

/** Files of other offices and the own map. */
export const EXCHANGED_SEEDS: readonly Seed[] = [
  {
    ...{ name: 'ours.remit-amendments.json', whole: amendmentsFile, refuses: refusesFile },
    read: (bytes) => parseAmendments('ours.remit-amendments.json', bytes),
  },
  {
    ...{ name: 'ours.remit-views.json', whole: viewsFile, refuses: refusesFile },
    read: (bytes) => parseViews('ours.remit-views.json', bytes),
  },
  {
    ...{ name: 'map.geojson', whole: mapFile, refuses: refusesFile },
    read: (bytes) => geoJsonOf('map.geojson', bytes),
  },
];
