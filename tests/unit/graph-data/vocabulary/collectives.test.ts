import { describe, expect, it } from 'vitest';
import { bodyTypes, collectives } from '../../../../graph-data/vocabulary/index.ts';

const folded = (name: string) =>
  name
    .normalize('NFKC')
    .replace(/[〔[]/gu, '(')
    .replace(/[〕\]]/gu, ')');

const collectiveOf = (name: string) =>
  collectives.find((collective) => new RegExp(collective.pattern, 'u').test(folded(name)));

describe('collectives', () => {
  it.each(
    collectives.flatMap((collective) =>
      collective.examples.map((example) => [example, collective.id] as const),
    ),
  )('read %s as %s', (example, id) => {
    expect(collectiveOf(example)?.id).toBe(id);
  });

  it.each([
    ['有关部门', true],
    ['省直有关部门', true],
    ['各旗县市区', false],
    ['各级党委（党组）', false],
    ['各市、县〔市、区〕政府', false],
  ])('know whether %s is vague', (name, vague) => {
    expect(collectiveOf(name)?.vague).toBe(vague);
  });

  it('do not swallow the name of any single body', () => {
    const swallowed = bodyTypes.flatMap((type) =>
      [type.name, `市${type.name}`, `县${type.longName}`].filter((name) => collectiveOf(name) !== undefined),
    );
    expect(swallowed.filter((name) => !name.includes('民主党派') && !name.includes('中小学'))).toEqual([]);
  });
});
