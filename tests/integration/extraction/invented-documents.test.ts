/** Whole invented documents of a county, a province and a ministry: what they say of initiatives, places and figures is read. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFigures, valueText } from '../../../graph-data/extraction/figures/index.ts';
import { accountNames } from '../../../graph-data/extraction/initiatives/index.ts';
import { readFile } from '../../../graph-data/readers/index.ts';
import { likeness } from '../../support/figure-score.ts';
import { inProject } from '../../support/paths.ts';

const FOLDER = inProject('tests', 'fixtures', 'names-and-figures');
/** Names of figures are the same thing when half of the shorter one's character pairs agree. */
const ALIKE = 0.5;

type Fact = readonly string[];

const plain = (name: string): string => name.normalize('NFKC').replace(/[“”]/gu, '"');

function factsOf(name: string): Fact[] {
  return readFileSync(`${FOLDER}/${name}.tsv`, 'utf8')
    .replace(/\n$/u, '')
    .split('\n')
    .map((line) => line.split('\t'));
}

function documentsOf(name: string) {
  return readFile(readFileSync(`${FOLDER}/${name}.txt`)).documents;
}

describe.each(['county-report-clean', 'province-opinion-noisy', 'ministry-notice-clean'])('%s', (name) => {
  const facts = factsOf(name);
  const accounts = documentsOf(name).flatMap(({ paragraphs }) =>
    paragraphs.map((paragraph) => accountNames(paragraph)),
  );
  const wanted = (kind: string): string[] =>
    facts.filter(([first]) => first === kind).map(([, fact = '']) => plain(fact));

  it('gives its initiatives and no others', () => {
    const found = accounts.flatMap(({ initiatives }) => initiatives);
    const names = new Set(found.flatMap((item) => [plain(item.name), plain(item.surface)]));
    expect(wanted('initiative').filter((fact) => !names.has(fact))).toEqual([]);
    const known = new Set(wanted('initiative'));
    expect(
      found
        .filter((item) => !known.has(plain(item.name)) && !known.has(plain(item.surface)))
        .map((item) => item.name),
    ).toEqual([]);
  });

  it('gives its places and no others', () => {
    const found = accounts
      .flatMap(({ places }) => places)
      .filter((place) => place.insideName !== 'agency' && place.insideName !== 'title');
    expect([...new Set(found.map((place) => plain(place.name)))].sort()).toEqual(wanted('place').sort());
  });

  it('gives its figures with unit, comparator, nature and year, and no others', () => {
    const found = documentsOf(name).flatMap((document) => [...readFigures(document).figures]);
    const told = facts.filter(([kind]) => kind === 'figure');
    const open = new Set(found);
    for (const [, called = '', value, unit, comparator, nature, year = ''] of told) {
      const match = [...open].find(
        (figure) =>
          valueText(figure.value) === value && figure.unit === unit && likeness(figure.name, called) >= ALIKE,
      );
      expect.soft(match, `${called} ${value} ${unit}`).toBeDefined();
      if (!match) continue;
      open.delete(match);
      expect
        .soft([called, match.comparator.kind, match.nature, match.period?.to ?? ''])
        .toEqual([called, comparator, nature, year]);
    }
    expect([...open].map((figure) => figure.name)).toEqual([]);
  });
});
