/**
 * Two hundred kills at random moments of import, review, acceptance, amendment, choice of a rule and saving: after each the file opens, is sound, and
 * holds all that was confirmed, nothing of it by half.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '../../../electron/database/connection.ts';
import { openWorkspace, type WritableWorkspace } from '../../../electron/database/index.ts';
import type { Sha256 } from '../../../graph-data/model/ids.ts';
import { inProject } from '../../../scripts/app/places.ts';
import { type Chance, chanceFrom } from '../../../scripts/bench/shared/chance.ts';
import { type Bundle, bundleWorker } from '../../support/kill/bundle.ts';
import { makePlace, type Place } from '../../support/workspace.ts';

const KILLS = 200;
/** Two lanes for two cores: in one the claims are written in place, in the other by a thread, as in the app. */
const LANES = ['in place', 'by a thread'] as const;
/** A workspace is left for a new one before it grows slow. */
const KILLS_EACH = 20;
/** Every fourth kill comes while the workspace is being opened. */
const OPENINGS = 4;
const LONGEST_OPENING = 250;
const LONGEST_WORK = 260;
const SEED = 20_261_129;

interface RuleSaid {
  readonly kind: 'rule' | 'rule-asked';
  readonly document: string;
  readonly rule: string;
}

type Confirmed =
  | { readonly kind: 'open' }
  | { readonly kind: 'import'; readonly file: Sha256 }
  | { readonly kind: 'accept'; readonly finding: string; readonly note: string }
  | RuleSaid
  | { readonly kind: 'amendment'; readonly id: string }
  | { readonly kind: 'review'; readonly item: string }
  | { readonly kind: 'view'; readonly id: string; readonly title: string };

let bundle: Bundle;
// Inside the checkout, so that the scripts find the one package they do not carry.
const folder = inProject('.cache', `kill-${process.pid}`);

beforeAll(async () => {
  await mkdir(folder, { recursive: true });
  bundle = await bundleWorker(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Lane {
  readonly place: Place;
  readonly writing: (typeof LANES)[number];
}

/** Lets the worker run and kills it; gives what it had confirmed in whole lines. */
async function workAndKill(
  { place, writing }: Lane,
  round: number,
  chance: Chance,
): Promise<readonly Confirmed[]> {
  const { worker, importWorker, claimWriter } = bundle;
  const thread = writing === 'by a thread' ? [claimWriter] : [];
  const child = spawn(process.execPath, [worker, place.folder, importWorker, String(round), ...thread], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const kill = (after: number): void => void setTimeout(() => child.kill('SIGKILL'), after);
  const whileOpening = chance.whole(1, OPENINGS) === 1;
  const moment = chance.whole(0, whileOpening ? LONGEST_OPENING : LONGEST_WORK);
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    if (said === '' && !whileOpening) kill(moment);
    said += chunk.toString();
  });
  if (whileOpening) kill(moment);
  await once(child, 'close');
  // One that ended by itself was no kill.
  expect(child.signalCode).toBe('SIGKILL');
  const lines = said.split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as Confirmed);
}

async function expectKept(workspace: WritableWorkspace, confirmed: readonly Confirmed[]): Promise<void> {
  const notes = new Map<string, string>(
    (await workspace.acceptances()).map(({ finding, note }) => [finding, note]),
  );
  const views = new Map((await workspace.savedViews()).map(({ id, title }) => [id, title]));
  const reviewed = new Set<string>((await workspace.reviewAcceptances(null)).map(({ item }) => item));
  const ledger = new Set((await workspace.amendments()).map(({ id }) => id));
  const files = new Set((await workspace.imports()).map(({ file }) => file));
  const rules = new Map<string, string>(
    (await workspace.documents()).map(({ document, roleRule }) => [document.id, roleRule.id]),
  );
  const missing = confirmed.filter((one) => {
    if (one.kind === 'import') return !files.has(one.file);
    if (one.kind === 'review') return !reviewed.has(one.item);
    if (one.kind === 'amendment') return !ledger.has(one.id);
    if (one.kind === 'view') return views.get(one.id) !== one.title;
    return one.kind === 'accept' && !notes.has(one.finding);
  });
  expect(missing).toEqual([]);
  // A rule takes the place of the one before: the last that was confirmed, or the one that was being written.
  const last = confirmed.findLastIndex(({ kind }) => kind === 'rule');
  if (last < 0) return;
  const possible = confirmed.slice(last).filter((one): one is RuleSaid => one.kind.startsWith('rule'));
  for (const { document } of possible.slice(0, 1))
    expect(possible.map(({ rule }) => rule)).toContain(rules.get(document));
}

/** Every imported file with its text, and every claim read from it in the tables. */
async function expectWhole(workspace: WritableWorkspace): Promise<void> {
  expect(await workspace.importsPending()).toBe(false);
  expect(await workspace.amendmentsPending()).toBe(false);
  const claims = new Set((await workspace.statements()).map(({ id }) => id));
  for (const { file, statements } of await workspace.importedRecords()) {
    expect((await workspace.linkedText(file.sha256))?.text).toContain('号渠道');
    expect(statements.filter(({ id }) => !claims.has(id))).toEqual([]);
  }
}

async function expectSound(place: Place, confirmed: readonly Confirmed[]): Promise<void> {
  const { workspace, readOnly, notice } = await openWorkspace(place.options);
  try {
    expect({ readOnly, notice: notice?.code ?? 'workspace-taken-over' }).toEqual({
      readOnly: false,
      notice: 'workspace-taken-over',
    });
    await expectKept(workspace, confirmed);
    await expectWhole(workspace);
  } finally {
    await workspace.close();
  }
  const connection = connect(place.options.file, { readOnly: true });
  expect(connection.pragma('integrity_check', { simple: true })).toBe('ok');
  connection.close();
}

interface Tally {
  kills: number;
  confirmed: number;
  beforeOpen: number;
}

async function lane(writing: Lane['writing'], number: number, tally: Tally): Promise<void> {
  const chance = chanceFrom(SEED + number);
  for (let left = KILLS / LANES.length; left > 0; left -= KILLS_EACH) {
    const place = await makePlace();
    const confirmed: Confirmed[] = [];
    for (let round = 0; round < Math.min(left, KILLS_EACH); round += 1) {
      const said = await workAndKill({ place, writing }, round, chance);
      confirmed.push(...said);
      await expectSound(place, confirmed);
      tally.kills += 1;
      tally.confirmed += said.length;
      if (said.length === 0) tally.beforeOpen += 1;
    }
    await place.remove();
  }
}

test(`${KILLS} random kills lose nothing that was confirmed and leave nothing by half`, async () => {
  const tally: Tally = { kills: 0, confirmed: 0, beforeOpen: 0 };
  await Promise.all(LANES.map((writing, number) => lane(writing, number, tally)));
  expect(tally.kills).toBe(KILLS);
  // A worker that never got to work would prove nothing.
  expect(tally.confirmed).toBeGreaterThan(KILLS);
}, 600_000);
