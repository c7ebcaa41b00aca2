/** Writes texts into a workspace until it is killed; the killer reads how many it had confirmed. */
import { openDataset, openWorkspace } from '../../electron/database/index.ts';
import { workspaceClaims } from '../../graph-data/assembly/index.ts';
import type { Sha256 } from '../../graph-data/model/ids.ts';

const [file = '', dataset = ''] = process.argv.slice(2);
const { workspace } = await openWorkspace({
  file,
  dataset: () => openDataset(dataset),
  appVersion: '0.1.0',
  combine: workspaceClaims,
  now: () => new Date(),
});
for (let index = 0; ; index += 1) {
  const sha256 = index.toString(16).padStart(64, '0') as Sha256;
  await workspace.linkText(
    { file: sha256, name: `${index}.txt`, encoding: 'utf-8', text: `${index}。`.repeat(5000) },
    new Date(),
  );
  process.stdout.write(`${index}\n`);
}
