import { describe, expect, it } from 'vitest';
import {
  bodyTypes,
  categories,
  localBodies,
  nameEndings,
  placedNames,
} from '../../../../graph-data/vocabulary/index.ts';

const SYSTEMS = new Set([
  'party',
  'government',
  'congress',
  'cppcc',
  'supervision',
  'judicial',
  'mass-organisation',
  'dispatched',
  'vertical',
  'enterprise',
  'school',
  'military',
  'other',
]);
/** Names that begin with a level word because it is part of the name. */
const LEVEL_IN_NAME = /^(?:省军区|[省市县区州旗]直|市场|市政|市民|市容|市长|市监|区域|区划|县域)/u;
const categoryIds = new Set(categories.map((category) => category.id));

function repeated(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

describe('body types', () => {
  it('have unique slugs of lower-case English words', () => {
    expect(repeated(bodyTypes.map((type) => type.id))).toEqual([]);
    expect(bodyTypes.filter((type) => !/^[a-z]+(?:-[a-z]+)*$/u.test(type.id)).map((type) => type.id)).toEqual(
      [],
    );
  });

  it('are sorted by slug, so that a change shows as one place', () => {
    const ids = bodyTypes.map((type) => type.id);
    expect(ids).toEqual([...ids].sort());
  });

  it('name a known system and category, and their source', () => {
    const wrong = bodyTypes.filter(
      (type) => !SYSTEMS.has(type.system) || !categoryIds.has(type.category) || type.source === '',
    );
    expect(wrong.map((type) => type.id)).toEqual([]);
  });

  it('list their own names among their forms, once each', () => {
    for (const type of bodyTypes) {
      expect(type.forms, type.id).toContain(type.name);
      expect(type.forms, type.id).toContain(type.longName);
      expect(repeated(type.forms), type.id).toEqual([]);
    }
  });

  it('share no form with another type of the same system', () => {
    const all = bodyTypes.flatMap((type) => type.forms.map((form) => `${type.system} ${form}`));
    expect(repeated(all)).toEqual([]);
  });

  it('carry no level prefix in a form', () => {
    const prefixed = bodyTypes.flatMap((type) =>
      type.forms.filter(
        (form) => /^(?:省|自治区|市|州|盟|县|旗|区)/u.test(form) && !LEVEL_IN_NAME.test(form),
      ),
    );
    expect(prefixed).toEqual([]);
  });

  it('hold no class of bodies: those live in collectives.json', () => {
    const classes = bodyTypes.flatMap((type) =>
      type.forms.filter((form) => /^(?:各(?!民主党派)|有关|相关)|^[省市县区]属/u.test(form)),
    );
    expect(classes).toEqual([]);
  });

  it('are written in plain characters: Han, digits, brackets and quotation marks', () => {
    const odd = bodyTypes.flatMap((type) =>
      [...type.forms, ...(type.centralNames ?? [])].filter(
        (form) => form.length < 2 || !/^[\p{Script=Han}\d“”（）、—]+$/u.test(form) || /[⺀-⿕]/u.test(form),
      ),
    );
    expect(odd).toEqual([]);
  });

  it('name an existing successor and ordered years', () => {
    const ids = new Set(bodyTypes.map((type) => type.id));
    for (const type of bodyTypes) {
      if (type.successor) expect(ids.has(type.successor), type.id).toBe(true);
      if (type.validFrom && type.validTo) expect(type.validFrom <= type.validTo, type.id).toBe(true);
    }
  });

  it.each([
    ['组织部', 'party'],
    ['网信办', 'party'],
    ['编办', 'party'],
    ['教育局', 'government'],
    ['信访局', 'government'],
    ['教体局', 'government'],
    ['自然资源和规划局', 'government'],
    ['纪委监委', 'supervision'],
    ['妇联', 'mass-organisation'],
    ['税务局', 'vertical'],
    ['气象局', 'vertical'],
    ['银保监分局', 'vertical'],
    ['法院', 'judicial'],
    ['供电公司', 'enterprise'],
    ['军分区', 'military'],
  ])('put %s into the system %s, which decides the prefix it inherits', (form, system) => {
    const owners = bodyTypes.filter((type) => type.forms.includes(form));
    expect(owners.map((type) => type.system)).toContain(system);
    expect(owners).toHaveLength(1);
  });
});

describe('records that point at body types and categories', () => {
  it('point at existing ones', () => {
    const ids = new Set(bodyTypes.map((type) => type.id));
    expect(placedNames.filter((placed) => !ids.has(placed.bodyType))).toEqual([]);
    expect([...localBodies, ...nameEndings].filter((record) => !categoryIds.has(record.category))).toEqual(
      [],
    );
  });

  it('name each beginning of a placed name once per body type, with endings', () => {
    expect(repeated(placedNames.map((placed) => `${placed.before} ${placed.bodyType}`))).toEqual([]);
    expect(placedNames.filter((placed) => placed.after.length === 0)).toEqual([]);
  });

  it('name each local body once per jurisdiction', () => {
    expect(repeated(localBodies.map((body) => `${body.jurisdiction} ${body.name}`))).toEqual([]);
  });
});
