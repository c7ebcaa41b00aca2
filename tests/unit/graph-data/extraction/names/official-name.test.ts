import { describe, expect, it } from 'vitest';
import { bodyTypeOf } from '../../../../../graph-data/extraction/names/gazetteer.ts';
import { NOTHING_INHERITED, resolveName } from '../../../../../graph-data/extraction/names/inherit.ts';
import { officialNames } from '../../../../../graph-data/extraction/names/official-name.ts';
import type { Level } from '../../../../../graph-data/model/entity.ts';

function official(printed: string, place = '云岭市', level: Level = 'city') {
  const { resolved } = resolveName(printed, NOTHING_INHERITED);
  const { fullName, aliases } = officialNames(resolved, bodyTypeOf(resolved.stem), place, level);
  return { fullName, aliases: aliases.map((alias) => alias.name) };
}

describe('official names', () => {
  it('spell out what the printed name abbreviates', () => {
    expect(official('市发改委').fullName).toBe('云岭市发展和改革委员会');
    expect(official('市人社局').fullName).toBe('云岭市人力资源和社会保障局');
    expect(official('市委统战部').fullName).toBe('中共云岭市委统一战线工作部');
    expect(official('团市委').fullName).toBe('共青团云岭市委员会');
  });

  it('keep the printed organ: a county has a bureau where the city has a commission', () => {
    expect(official('县发改局', '溪口县', 'county').fullName).toBe('溪口县发展和改革局');
  });

  it('name a court by its instance', () => {
    expect(official('市法院').fullName).toBe('云岭市中级人民法院');
    expect(official('省法院', '临川省', 'province').fullName).toBe('临川省高级人民法院');
  });

  it('list other forms of the same name, with the printed prefix', () => {
    expect(official('市发改委').aliases).toEqual(
      expect.arrayContaining(['市发展和改革委员会', '市发展改革委']),
    );
    expect(official('市发改委').aliases).not.toContain('市发改委');
  });

  it('take a name that drops a part for another body', () => {
    expect(official('市林草局').aliases).not.toContain('市林业局');
    expect(official('市农牧局').aliases).toEqual([]);
  });

  it('give a Party committee and a government their short names', () => {
    expect(official('中共云岭市委员会').aliases).toEqual(['云岭市委', '市委']);
    expect(official('云岭市人民政府').aliases).toEqual(['云岭市政府', '市政府']);
  });

  it('have no full name where the page does not tell the place', () => {
    expect(official('市财政局', '').fullName).toBeNull();
  });
});
