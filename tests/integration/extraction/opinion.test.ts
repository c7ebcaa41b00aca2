/**
 * The implementation opinion and its routing slip, from the real file: counts and locators, no sentences. Needs the
 * source documents: `REMIT_DOCUMENTS`, or `../shared/documents` beside the repository.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Extraction, extractFile } from '../../../graph-data/extraction/index.ts';
import { hashOf } from '../../../graph-data/model/ids.ts';

const FOLDER = resolve(
  process.env['REMIT_DOCUMENTS'] ?? join(import.meta.dirname, '../../../../shared/documents'),
);
const NUMBER = '通党发〔2023〕8号';

function opinionFile(): Extraction | null {
  if (!existsSync(FOLDER)) return null;
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.txt'))) {
    const extraction = extractFile(readFileSync(join(FOLDER, name)), name);
    if (extraction.documents.some((document) => document.number === NUMBER)) return extraction;
  }
  return null;
}

const found = opinionFile();
if (found === null)
  console.warn(`跳过：${FOLDER} 中没有 ${NUMBER}，请设置 REMIT_DOCUMENTS 指向原文所在文件夹。`);

/** Bodies per measure, in printed order, counted by hand in the source. */
const BODIES = [1, 4, 4, 1, 7, 6, 6, 5, 7, 13, 4, 3, 4, 6, 3, 6, 2, 5, 1, 2, 4, 7, 7, 2, 1, 1, 1, 4];

describe.skipIf(found === null)('the opinion and its slip', () => {
  const extraction = found as Extraction;
  const [slip, opinion] = found?.duties ?? [];

  it('tells the slip from the paper it carries', () => {
    expect(extraction.documents.map(({ type, firstLine }) => [type, firstLine])).toEqual([
      ['routing-slip', 3],
      ['opinion', 19],
    ]);
    const carries = extraction.statements.filter((statement) => statement.relation === 'carries');
    expect(carries.map(({ object, confidence }) => [object, confidence])).toEqual([
      [extraction.documents[1]?.entity, 1],
    ]);
  });

  it('reads the 28 measures with all their bodies, jointly, in printed order', () => {
    const measures = extraction.sections.filter(
      (section) => section.isMeasure && section.document === opinion?.document.id,
    );
    expect(measures).toHaveLength(28);
    const perMeasure = measures.map(
      (measure) => opinion?.items.filter((item) => item.statement.object === measure.id) ?? [],
    );
    expect(perMeasure.map((items) => items.length)).toEqual(BODIES);
    for (const items of perMeasure)
      expect(items.map((item) => item.order)).toEqual(items.map((_item, index) => index + 1));
    expect(new Set(opinion?.items.map((item) => item.role))).toEqual(new Set(['joint']));
    expect(opinion?.document.roleRule.id).toBe('joint-as-printed');
    expect(measures.map((measure) => measure.heading.length <= 60)).not.toContain(false);
  });

  it('keeps lists that are broken over pages, with the line where the names begin', () => {
    const lines = [...new Set(opinion?.items.map((item) => item.line))];
    for (const line of [54, 78, 96, 122, 137]) expect(lines).toContain(line);
    expect(lines).toHaveLength(28);
  });

  it('resolves inherited prefixes by system', () => {
    const ninth = opinion?.items
      .filter((item) => item.line === 58 || item.line === 56)
      .map((item) => item.agency);
    expect(ninth).toEqual([
      '市委统战部',
      '市委组织部',
      '市委宣传部',
      '市委党校',
      '市教育局',
      '市民委',
      '市社科联',
    ]);
    const kinds = new Map(extraction.entities.map((entity) => [entity.id, entity.kind]));
    const collectives = opinion?.items.filter((item) => kinds.get(item.statement.subject) === 'collective');
    expect(new Set(collectives?.map((item) => item.agency))).toEqual(
      new Set(['各级党委（党组）', '各旗县市区', '市深化“放管服”改革优化营商环境工作领导小组成员单位']),
    );
  });

  it('reads one lead, sixteen supporting bodies and two collectives on the slip, as prose', () => {
    const count = (role: string): number => slip?.items.filter((item) => item.role === role).length ?? 0;
    expect([count('lead'), count('support'), count('joint')]).toEqual([1, 16, 2]);
    expect(slip?.items.every((item) => item.line === 12 && item.statement.origin === 'prose')).toBe(true);
  });

  it("keeps the zone's bodies apart from the city's of the same name", () => {
    const idsNamed = (items: typeof slip, name: string): Set<string> =>
      new Set(items?.items.filter((item) => item.surface === name).map((item) => item.statement.subject));
    const zone = idsNamed(slip, '教育局');
    const city = idsNamed(opinion, '教育局');
    expect([zone.size, city.size]).toEqual([1, 1]);
    expect(zone).not.toEqual(city);
  });

  it('proves every place by the hash of its wording, and names no person', () => {
    for (const statement of extraction.statements) {
      for (const { range, wording } of statement.evidence) {
        expect(wording).toBe(hashOf(extraction.text.slice(range.start, range.end)));
      }
    }
    const names = extraction.entities.filter(({ kind }) => kind === 'agency').map((entity) => entity.name);
    for (const name of names)
      expect(name).toMatch(/(?:局|委|办|办公室|部|院|校|室|联|监委|工委|委员会|领导小组)$/u);
  });
});
