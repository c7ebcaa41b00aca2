/** Opens a workspace and prints what came of it: run as a user who may not write there. */
import { openDataset, openWorkspace } from '../../electron/database/index.ts';
import { workspaceClaims } from '../../graph-data/assembly/index.ts';
import type { Sha256 } from '../../graph-data/model/ids.ts';

const [file = '', dataset = ''] = process.argv.slice(2);
const { workspace, readOnly, notice } = await openWorkspace({
  file,
  dataset: () => openDataset(dataset),
  appVersion: '0.1.0',
  combine: workspaceClaims,
  now: () => new Date(),
});
const names = (await workspace.find('发改委', 5)).hits.map((hit) => hit.card.name);
const text = (await workspace.linkedText('a'.repeat(64) as Sha256))?.text ?? null;
process.stdout.write(JSON.stringify({ readOnly, notice: notice?.code ?? null, names, text }));
await workspace.close();
