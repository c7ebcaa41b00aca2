/** A new edition taken in: kept beside, put instead, asked about; the old one comes back; nothing decided is lost. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EditionDecision } from '../../../electron/bridge/contract.ts';
import type { SessionKeeper } from '../../../electron/main/service/session.ts';
import { isChanged } from '../../../graph-data/graph/comparison/index.ts';
import type { DocumentId, Sha256 } from '../../../graph-data/model/ids.ts';
import { editionsDataset } from '../../support/editions.ts';
import { inProject } from '../../support/paths.ts';
import { openService, type Service } from '../../support/service.ts';
import { makePlace, type Place } from '../../support/workspace.ts';

const OLD = '云岭市人民政府关于肉牛产业高质量发展的实施意见';

let place: Place;
let keeper: SessionKeeper;
let ask: Service['ask'];
let inbox: string;

const titles = async (): Promise<readonly (string | null)[]> =>
  (await ask('documents.list', null)).map(({ document }) => document.title);
const question = async () => {
  const [first] = (await ask('imports.editions', null)).questions;
  const [pair] = first?.pairs ?? [];
  const [candidate] = pair?.candidates ?? [];
  if (!first || !pair || !candidate) throw new Error('nothing is asked');
  return { file: first.file, document: pair.document.id, against: candidate.document.id };
};
const decide = (file: Sha256, choice: EditionDecision['choice'], instead: readonly DocumentId[] = []) =>
  ask('imports.decide', { decisions: [{ file, choice, instead }] });

beforeEach(async () => {
  place = await makePlace(editionsDataset(['2023-plan.txt']).dataset);
  ({ keeper, ask } = await openService(place));
  inbox = join(place.folder, 'inbox');
  await mkdir(inbox);
  await writeFile(
    join(inbox, '新.txt'),
    await readFile(inProject('tests', 'fixtures', 'editions', '2024-plan.txt')),
  );
  await writeFile(
    join(inbox, '渡口.txt'),
    '澜川市人民政府关于修缮渡口的通知\n一、修缮渡口（责任单位：市水利局）',
  );
});
afterEach(async () => {
  await keeper.close();
  await place.remove();
});

describe('a new edition of a shipped document', () => {
  it('is asked about while the rest is taken in, and claims nothing until it is decided', async () => {
    const report = await ask('paths.import', { paths: [inbox] });
    expect(report.imported.map(({ file }) => file)).toEqual(['渡口.txt']);
    expect(report.editions).toEqual([
      { file: '新.txt', title: `${OLD}（修订）`, of: OLD, reason: 'title', policy: 'ask' },
    ]);
    expect(await titles()).toHaveLength(2);
    expect((await ask('paths.import', { paths: [inbox] })).alreadyThere).toHaveLength(2);
  });

  it('is compared before it counts, each side with its passage', async () => {
    await ask('paths.import', { paths: [inbox] });
    const { file, document, against } = await question();
    const { rows } = await ask('imports.compareEdition', { file, document, against, likely: true });
    expect(rows.filter(isChanged).length).toBeGreaterThan(2);
    const fresh = rows.find(({ right }) => right !== null)?.right;
    if (!fresh) throw new Error('the new edition says nothing');
    const [at] = await ask('imports.editionPlaces', { file, statement: fresh.statement });
    expect(at).toMatchObject({ document, documentTitle: `${OLD}（修订）`, passage: { verified: true } });
  });

  it('takes the place of the old one, which keeps what was decided about it and comes back', async () => {
    const before = await keeper.current.source.statements();
    await ask('paths.import', { paths: [join(inbox, '新.txt')] });
    const { file, document, against } = await question();
    await ask('roleRule.set', { document: against, rule: 'first-listed-leads' });
    await decide(file, 'replace', [against]);
    expect(await titles()).toEqual([`${OLD}（修订）`]);
    const claims = await keeper.current.source.statements();
    expect(claims.every(({ evidence }) => evidence.every((at) => at.document === document))).toBe(true);
    const things = new Set((await keeper.current.source.entities()).map(({ id }) => id));
    for (const { subject, object } of claims) {
      expect(things.has(subject)).toBe(true);
      if (object !== null) expect(things.has(object)).toBe(true);
    }
    const { setAside } = await ask('imports.editions', null);
    expect(setAside.map(({ document: { title }, replacedBy }) => [title, replacedBy])).toEqual([[OLD, file]]);
    await ask('imports.bringBack', { document: against });
    expect(await titles()).toHaveLength(2);
    const old = (await ask('documents.list', null)).find((row) => row.document.id === against);
    expect(old?.roleRule).toMatchObject({ id: 'first-listed-leads', chosen: true });
    await ask('imports.remove', { file });
    expect(await keeper.current.source.statements()).toEqual(before);
  });

  it('gives the old one back when it is taken out again', async () => {
    const before = await keeper.current.source.statements();
    await ask('paths.import', { paths: [join(inbox, '新.txt')] });
    const { file, against } = await question();
    await decide(file, 'replace', [against]);
    await ask('imports.remove', { file });
    expect(await keeper.current.source.statements()).toEqual(before);
  });

  it('is kept beside the old one, or left out, as decided', async () => {
    await ask('paths.import', { paths: [join(inbox, '新.txt')] });
    const { file } = await question();
    await decide(file, 'skip');
    expect(await titles()).toEqual([OLD]);
    expect(await keeper.current.source.fileRecords(file)).toBeNull();
    await ask('paths.import', { paths: [join(inbox, '新.txt')] });
    await decide(file, 'keep-both');
    expect(await titles()).toHaveLength(2);
    expect((await ask('imports.editions', null)).questions).toEqual([]);
  });

  it('hands the place on when the new edition is itself replaced and goes', async () => {
    await ask('paths.import', { paths: [join(inbox, '新.txt')] });
    const first = await question();
    await decide(first.file, 'replace', [first.against]);
    const third = (await readFile(join(inbox, '新.txt'), 'utf8')).replace('36万头', '40万头');
    await writeFile(join(inbox, '更新.txt'), third);
    await ask('paths.import', { paths: [join(inbox, '更新.txt')] });
    const second = await question();
    expect(second.against).toBe(first.document);
    await decide(second.file, 'replace', [second.against]);
    await ask('imports.remove', { file: first.file });
    const { setAside } = await ask('imports.editions', null);
    expect(setAside.map(({ document: { id }, replacedBy }) => [id, replacedBy])).toEqual([
      [first.against, second.file],
    ]);
    expect(await titles()).toEqual([`${OLD}（修订）`]);
  });
});
