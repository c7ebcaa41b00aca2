/** The ledger narrowed by words, kind, state, author and document. */
import { describe, expect, it } from 'vitest';
import type { AmendmentLine } from '../../../../../electron/bridge/contract.ts';
import { correctionBy, linesById } from '../../../../../renderer/state/amendments/lines.ts';
import { filteredLedger, ledgerFilterOf } from '../../../../../renderer/views/amendments/ledger-filter.ts';
import { fixtureDataset } from '../../../../support/dataset.ts';
import { entry, referencesTo } from '../../../../support/ledger.ts';

const { dataset } = fixtureDataset();
const [statement, other] = dataset.statements;
if (!statement || !other) throw new Error('the fixture has claims');
const claim = referencesTo(dataset).claim(statement);

function line(part: Partial<AmendmentLine>, author: string, minute: number): AmendmentLine {
  return {
    amendment: entry({ kind: 'claim-rejected', claim }, minute, author),
    ...{ state: 'in-force', reason: null, line: 3, inherited: false, claims: 1 },
    ...{ source: statement?.id ?? null, result: null },
    document: { id: claim.document, title: '共享城市意见' },
    before: { zh: '市发改委牵头建设绿道', en: 'leads' },
    after: null,
    ...part,
  };
}

const lines = [
  line({ state: 'withdrawn' }, '督查室', 1),
  line({ result: other.id, after: { zh: '市教育局配合', en: 'supports' } }, '统计科', 2),
];
const shown = (parameters: Readonly<Record<string, string>>) =>
  filteredLedger(lines, ledgerFilterOf(parameters)).map(({ amendment }) => amendment.author);

describe('filteredLedger', () => {
  it('lets everything through where nothing is asked', () => {
    expect(shown({})).toEqual(['督查室', '统计科']);
  });
  it('looks for words in sentences, documents and authors', () => {
    expect(shown({ text: '教育局' })).toEqual(['统计科']);
    expect(shown({ text: '共享城市' })).toEqual(['督查室', '统计科']);
    expect(shown({ text: '无此词' })).toEqual([]);
  });
  it('narrows by state, author and kind', () => {
    expect(shown({ state: 'withdrawn' })).toEqual(['督查室']);
    expect(shown({ author: '统计科' })).toEqual(['统计科']);
    expect(shown({ kind: 'claim-added' })).toEqual([]);
  });
});

describe('linesById', () => {
  const changed = {
    amendment: entry({ kind: 'claim-changed', claim, change: { role: 'lead' } }, 3, '督查室'),
  };
  it('looks entries in force up by the claim that stands', () => {
    const byId = linesById([
      line({ ...changed, result: other.id }, '督查室', 3),
      line({ ...changed, result: statement.id, state: 'withdrawn' }, '督查室', 4),
    ]);
    expect([...byId.keys()]).toEqual([other.id]);
    expect(correctionBy(byId.get(other.id) ?? [])).toBe('corrected');
  });
  it('looks a rejected claim up by what was read, and says that it is rejected even where it was changed before', () => {
    const rejected = line({}, '统计科', 5);
    const byId = linesById([rejected]);
    expect(byId.get(statement.id)).toEqual([rejected]);
    expect(correctionBy([line({ ...changed }, '督查室', 3), rejected])).toBe('rejected');
  });
  it('looks a corrected value up by the thing that has it, too', () => {
    const told = entry({ kind: 'claim-changed', claim, change: { value: '7' } }, 6, '督查室');
    const byId = linesById([line({ amendment: told, result: other.id }, '督查室', 6)]);
    expect([...byId.keys()]).toEqual([other.id, (claim.object ?? claim.subject).id]);
  });
  it('says nothing of a claim that is as it was read', () => expect(correctionBy([])).toBeNull());
});
