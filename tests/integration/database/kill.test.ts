/** A process killed at any point loses nothing it had confirmed and leaves nothing half-written. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorkspace } from '../../../electron/database/index.ts';
import type { Sha256 } from '../../../graph-data/model/ids.ts';
import { projectRoot } from '../../support/paths.ts';
import { makePlace, type Place } from '../../support/workspace.ts';

let place: Place;

beforeEach(async () => {
  place = await makePlace();
});
afterEach(() => place.remove());

/** Runs the writer and kills it at the moment told; gives the number of texts it had confirmed. */
async function writeAndKill(moment: { after: number } | { confirmed: number }): Promise<number> {
  const loader = join(projectRoot, 'node_modules/tsx/dist/loader.mjs');
  const program = join(projectRoot, 'tests/support/link-and-die.ts');
  const child = spawn(process.execPath, [
    '--import',
    loader,
    program,
    place.options.file,
    join(place.folder, 'dataset'),
  ]);
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if ('confirmed' in moment && said.split('\n').length > moment.confirmed) child.kill('SIGKILL');
  });
  if ('after' in moment) setTimeout(() => child.kill('SIGKILL'), moment.after);
  await once(child, 'close');
  return said.split('\n').length - 1;
}

/** From before the file exists, through its creation, to the middle of writing. */
test.each([250, 450, 550, 650, 800, 1200])('killed after %i ms', async (milliseconds) => {
  const confirmed = await writeAndKill({ after: milliseconds });
  const { workspace, readOnly, notice } = await openWorkspace(place.options);
  expect(readOnly).toBe(false);
  // The lock of whoever was killed may have been there.
  expect([null, 'workspace-taken-over']).toContain(notice?.code ?? null);
  expect((await workspace.find('发改委', 1)).total).toBe(1);
  for (let index = 0; index <= confirmed; index += 1) {
    const text = await workspace.linkedText(index.toString(16).padStart(64, '0') as Sha256);
    if (index < confirmed || text !== null) expect(text?.text).toBe(`${index}。`.repeat(5000));
  }
  await workspace.close();
});

/** However slow the machine, this one comes between two texts or inside one. */
test('killed in the middle of writing', async () => {
  const confirmed = await writeAndKill({ confirmed: 3 });
  expect(confirmed).toBeGreaterThanOrEqual(3);
  const { workspace, readOnly, notice } = await openWorkspace(place.options);
  expect(readOnly).toBe(false);
  // The lock of whoever was killed may have been there.
  expect([null, 'workspace-taken-over']).toContain(notice?.code ?? null);
  for (let index = 0; index < confirmed; index += 1) {
    const text = await workspace.linkedText(index.toString(16).padStart(64, '0') as Sha256);
    expect(text?.text).toBe(`${index}。`.repeat(5000));
  }
  await workspace.close();
});
