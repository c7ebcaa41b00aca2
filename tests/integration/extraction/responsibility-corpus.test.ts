/** Holds the extraction to a corpus of invented documents, written to be difficult and not to fit any rule. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Extraction, extractFile } from '../../../graph-data/extraction/index.ts';
import { inProject } from '../../support/paths.ts';
import {
  f1,
  foldName,
  type Score,
  scoreDocument,
  summarise,
  type TrueDocument,
} from '../../support/score.ts';

const FOLDER = inProject('tests', 'fixtures', 'responsibility-corpus');
/** Raise with every fix; lower only when documents are added. */
const MACRO_F1 = 0.995;
const ROLE_ACCURACY = 0.995;
/** No document may fall below without a reason in its truth. */
const POOR = 0.95;

interface Truth extends TrueDocument {
  readonly first_listed_is_lead_from_line: number | null;
  readonly known_gap?: string;
}

const truth = JSON.parse(readFileSync(join(FOLDER, 'truth.json'), 'utf8')) as {
  readonly documents: readonly Truth[];
};

const dutiesOf = ({ id }: Truth): Extraction['duties'] =>
  extractFile(readFileSync(join(FOLDER, `${id}.txt`)), `${id}.txt`).duties;

function scoreOf(document: Truth): Score {
  const duties = dutiesOf(document);
  return scoreDocument(
    document,
    duties.flatMap(({ items }) => items),
  );
}

const scores = truth.documents.map(scoreOf);

const report = (score: Score): string =>
  [
    `${score.id} F1 ${f1(score).toFixed(3)}`,
    ...score.missed.map((line) => `missed ${line}`),
    ...score.extra.map((line) => `extra ${line}`),
    ...score.wrongRole,
  ].join('\n  ');

describe('the invented corpus', () => {
  it('has a truth for every text', () => {
    const texts = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
    expect(truth.documents.map((document) => `${document.id}.txt`).sort()).toEqual(texts.sort());
  });

  it('is read poorly only where its truth says why', () => {
    const known = new Set(
      truth.documents.filter((document) => document.known_gap !== undefined).map(({ id }) => id),
    );
    expect(scores.filter((score) => f1(score) < POOR && !known.has(score.id)).map(report)).toEqual([]);
  });

  it('has its doc-wide rule of order found exactly where a document states one', () => {
    const found = truth.documents.filter((document) =>
      dutiesOf(document).some((part) => part.document.roleRule.id === 'first-listed-leads'),
    );
    const stated = truth.documents.filter((document) => document.first_listed_is_lead_from_line !== null);
    expect(found.map(({ id }) => id)).toEqual(stated.map(({ id }) => id));
  });

  it('is read well on the whole, with the right roles', () => {
    const { macroF1, roleAccuracy } = summarise(scores);
    const poor = scores
      .filter((score) => f1(score) < 1)
      .map(report)
      .join('\n');
    expect(macroF1, poor).toBeGreaterThanOrEqual(MACRO_F1);
    expect(roleAccuracy, poor).toBeGreaterThanOrEqual(ROLE_ACCURACY);
  });
});

/** Dress of characters and lines that says nothing about duties; line numbers stay. */
const dresses: Readonly<Record<string, (line: string) => string>> = {
  'half-width punctuation': (line) => exchange(line, '（）：；，', '():;,'),
  'full-width digits': (line) => exchange(line, '0123456789', '０１２３４５６７８９'),
  'radical code points': (line) => exchange(line, '民人门大力工市', '⺠⼈⻔⼤⼒⼯市'),
  'indented paragraphs': (line) => (line === '' || line.includes('\t') ? line : `　　${line}`),
  'bold labels': (line) => line.replace(/((?:责任|牵头|配合)单位[:：])/gu, '**$1**'),
};

function exchange(line: string, from: string, to: string): string {
  const pairs = new Map(Array.from(from, (character, at) => [character, Array.from(to)[at] ?? character]));
  return Array.from(line, (character) => pairs.get(character) ?? character).join('');
}

describe.each(Object.entries(dresses))('%s', (_, dress) => {
  it('leave the reading of every plain UTF-8 text as it was', () => {
    const changed = truth.documents.filter((document) => {
      const bytes = readFileSync(join(FOLDER, `${document.id}.txt`));
      const text = bytes.toString('utf8');
      if (text.includes('\uFFFD')) return false;
      const dressed = text.split('\n').map(dress).join('\n');
      return claimsIn(Buffer.from(dressed), document.id) !== claimsIn(bytes, document.id);
    });
    expect(changed.map(({ id }) => id)).toEqual([]);
  });
});

function claimsIn(bytes: Uint8Array, id: string): string {
  const items = extractFile(bytes, `${id}.txt`).duties.flatMap((part) => part.items);
  return items.map(({ line, agency, role }) => `${line} ${foldName(agency)} ${role}`).join('\n');
}
