import { describe, expect, it } from 'vitest';
import { bodyTypes, misreadings, places } from '../../../../graph-data/vocabulary/index.ts';

const byName = new Map(places.map((place) => [place.name, place]));

describe('places', () => {
  it('hold every province and give each place an existing parent', () => {
    expect(places.filter((place) => place.level === 'province')).toHaveLength(34);
    expect(places.filter((place) => place.level !== 'province' && !byName.has(place.parent))).toEqual([]);
  });

  it('keep code and parent in step', () => {
    const cities = places.filter((place) => place.level === 'city');
    expect(
      cities.filter((city) => byName.get(city.parent)?.code?.slice(0, 2) !== city.code?.slice(0, 2)),
    ).toEqual([]);
  });

  it.each([
    ['通辽市', '通辽', '内蒙古自治区'],
    ['兴安盟', '兴安', '内蒙古自治区'],
    ['延边朝鲜族自治州', '延边', '吉林省'],
    ['巴音郭楞蒙古自治州', '巴音郭楞', '新疆维吾尔自治区'],
    ['开鲁县', '开鲁', '通辽市'],
  ])('shorten %s to %s in %s', (name, short, parent) => {
    expect(byName.get(name)).toMatchObject({ short, parent });
  });
});

describe('misreadings', () => {
  it('never map a name to itself, and map each once', () => {
    const printed = misreadings.map((record) => record.printed);
    expect(new Set(printed).size).toBe(printed.length);
    expect(misreadings.filter((record) => record.printed === record.meant)).toEqual([]);
  });

  it('mean names the gazetteer knows', () => {
    const known = new Set(bodyTypes.flatMap((type) => type.forms));
    const place = (meant: string) => meant.replace('人民政府', '政府').replace('团市委', '团委');
    expect(misreadings.filter(({ meant }) => !known.has(meant) && !known.has(place(meant)))).toEqual([]);
  });
});
