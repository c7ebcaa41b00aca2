import { describe, expect, it } from 'vitest';
import { extractFile } from '../../../../../graph-data/extraction/index.ts';
import { classOf, knownBody } from '../../../../../graph-data/extraction/names/known-body.ts';

const document = (list: string): string =>
  `云岭市人民政府关于发展肉牛产业的意见\n一、总体要求\n（一）建设养殖小区。推进建设。（责任单位：${list}）\n`;
const read = (list: string) => extractFile(new TextEncoder().encode(document(list)), 'page.txt');

describe('known bodies', () => {
  it('take category and system from the record of their own jurisdiction first', () => {
    expect(knownBody('区域经济合作局', '通辽市')).toMatchObject({
      category: 'commerce-opening',
      system: 'government',
    });
    expect(knownBody('区域经济合作局', '通辽市').local).not.toBeNull();
    expect(knownBody('区域经济合作局', '云岭市').local).toBeNull();
  });

  it('tell the kind of a body from the words around a place', () => {
    expect(knownBody('国家税务总局云岭市税务局', '').type?.id).toBe('tax');
  });

  it('tell a company by the end of its name, and leave what nothing explains without category', () => {
    expect(knownBody('云岭水务股份有限公司', '').category).toBe('enterprise');
    expect(knownBody('某某某', '').category).toBeNull();
  });

  it('say what a class of bodies means and whether it is vague', () => {
    expect(classOf('各级党委（党组）')?.vague).toBe(false);
    expect(classOf('有关部门')?.vague).toBe(true);
    expect(classOf('市教育局')).toBeNull();
  });
});

describe('damaged names', () => {
  const { statements, entities, issues } = read('市教育局、宜传部、发敢委');
  const duties = statements.filter((statement) => statement.qualifiers.role !== undefined);
  const names = duties.map((duty) => entities.find((entity) => entity.id === duty.subject)?.name);

  it('are read as the body they are known to stand for, with the printed form kept', () => {
    expect(names.slice().sort()).toEqual(['市发改委', '市委宣传部', '市教育局'].sort());
    const damaged = duties.filter((duty) => duty.qualifiers.resolution?.startsWith('misreading:'));
    expect(damaged.map((duty) => duty.qualifiers.surface)).toEqual(['宜传部', '发敢委']);
    expect(damaged.every((duty) => duty.confidence < 1)).toBe(true);
  });

  it('are reported for the reader to judge', () => {
    expect(issues.filter((issue) => issue.code === 'damaged-name')).toHaveLength(2);
  });
});
