/**
 * Figures of the source documents against independent readings (facts and locators, no sentences). Needs the source
 * documents: `REMIT_DOCUMENTS`, or `../shared/documents` beside the repository.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  isFragmented,
  NUMBER_RUN,
  readFigures,
  valueText,
} from '../../../graph-data/extraction/figures/index.ts';
import { looksInterleaved } from '../../../graph-data/extraction/places/index.ts';
import { type LocatedDocument, readFile } from '../../../graph-data/readers/index.ts';
import { type FigureScore, scoreFigures, type TrueFigure } from '../../support/figure-score.ts';
import { inProject, sharedDocuments } from '../../support/paths.ts';

const READINGS = inProject('tests', 'fixtures', 'figures');
const FOLDER = process.env['REMIT_DOCUMENTS'] ?? sharedDocuments;
const present = FOLDER !== null && existsSync(FOLDER);
if (!present) console.warn('跳过：没有原文，请设置 REMIT_DOCUMENTS 指向原文所在文件夹。');

/** Raise with every fix, never lower: what was reached once is kept. */
const FLOORS = { recall: 0.97, precision: 0.97, natures: 0.95, measures: 0.97, comparators: 0.97 };
/** On a page read across its columns a name cut to a syllable, or a value that a gap parts from its unit, is not taken. */
const PAGE_FLOORS = { ...FLOORS, recall: 0.9, measures: 0.95 };

interface Reading {
  readonly document: string;
  readonly figures: readonly TrueFigure[];
}

/** First line: which document; then one figure a line. */
function readReading(path: string): Reading {
  const [head = '{}', ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const { document } = JSON.parse(head) as Pick<Reading, 'document'>;
  return { document, figures: lines.map((line) => JSON.parse(line) as TrueFigure) };
}

const readings = readdirSync(READINGS)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => readReading(join(READINGS, name)));

function located(prefix: string): LocatedDocument[] {
  const name = present ? readdirSync(FOLDER).find((file) => file.startsWith(`${prefix}_`)) : undefined;
  return name && FOLDER ? [...readFile(readFileSync(join(FOLDER, name))).documents] : [];
}

function read(prefix: string): TrueFigure[] {
  return located(prefix).flatMap((document) => {
    const page = looksInterleaved(document.paragraphs);
    const columnsInterleaved = (index: number): boolean => {
      const paragraph = document.paragraphs[index];
      return page && paragraph !== undefined && isFragmented(paragraph);
    };
    return readFigures(document, { columnsInterleaved }).figures.map((figure) => ({
      line: figure.line,
      name: figure.name,
      value: figure.value.kind === 'number' ? figure.value.number : valueText(figure.value),
      unit: figure.unit,
      nature: figure.nature,
      measure: figure.measure,
      comparator: figure.comparator.kind,
    }));
  });
}

function shares(score: FigureScore): Record<keyof typeof FLOORS, number> {
  return {
    recall: score.matched / score.wanted,
    precision: score.matched / score.read,
    natures: score.natures / score.matched,
    measures: score.measures / score.matched,
    comparators: score.comparators / score.matched,
  };
}

describe.skipIf(!present)('figures of the source documents', () => {
  for (const reading of readings) {
    it(`agree with the reading of document ${reading.document}`, () => {
      const score = scoreFigures(reading.figures, read(reading.document));
      const reached = shares(score);
      console.info(
        `figures ${reading.document}: ${score.matched} of ${score.wanted} wanted, ${score.read} read; ` +
          Object.entries(reached)
            .map(([key, value]) => `${key} ${value.toFixed(3)}`)
            .join(', '),
        { missed: score.missed, extra: score.extra },
      );
      const floors = located(reading.document).some(({ paragraphs }) => looksInterleaved(paragraphs))
        ? PAGE_FLOORS
        : FLOORS;
      for (const key of Object.keys(floors) as (keyof typeof FLOORS)[]) {
        expect(reached[key], key).toBeGreaterThanOrEqual(floors[key]);
      }
    });
  }

  it('leave no number of any document unaccounted for', () => {
    for (const file of present && FOLDER ? readdirSync(FOLDER).filter((name) => name.endsWith('.txt')) : []) {
      for (const document of readFile(readFileSync(join(FOLDER ?? '', file))).documents) {
        const { figures, ignored } = readFigures(document);
        document.paragraphs.forEach((paragraph, index) => {
          const ranges = [...figures, ...ignored].filter((item) => item.paragraph === index);
          const holds = (at: number): number =>
            new Set(
              ranges
                .filter(({ range }) => range.start <= at && at < range.end)
                .map(({ range }) => `${range.start}-${range.end}`),
            ).size;
          for (const run of paragraph.folded.text.matchAll(NUMBER_RUN)) {
            for (let at = run.index; at < run.index + run[0].length; at += 1) {
              expect([run[0], holds(at)]).toEqual([run[0], 1]);
            }
          }
        });
      }
    }
  });
});
