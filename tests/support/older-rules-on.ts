/** Leaves the imported files of a workspace as older rules left them: run while no app has it open. */
import { openDataset, openWorkspace } from '../../electron/database/index.ts';
import { workspaceClaims } from '../../graph-data/assembly/index.ts';
import { asOlderRulesRead } from './older-rules.ts';

const [file = '', dataset = ''] = process.argv.slice(2);
const { workspace } = await openWorkspace({
  file,
  dataset: () => openDataset(dataset),
  appVersion: '0.1.0',
  combine: workspaceClaims,
  now: () => new Date(),
});
await asOlderRulesRead(workspace);
await workspace.close();
