import { afterEach, describe, expect, test } from 'vitest';
import { checkLayers } from '../../../../scripts/checks/layers.mjs';
import { removeTree, temporaryTree } from '../../../support/temporary-tree.ts';

/** A small house in which every import is allowed. */
const cleanHouse = {
  'graph-data/model/ids.ts': 'export type Id = string;\nexport const first: Id = "1";\n',
  'graph-data/ontology/index.ts': "import { first } from '../model/ids.ts';\nexport const kinds = [first];\n",
  'graph-data/readers/index.ts': 'export interface Text { length: number }\nexport const read = () => 1;\n',
  'graph-data/extraction/index.ts':
    "import type { Text } from '../readers/index.ts';\nexport const extract = (text: Text) => text.length;\n",
  'electron/bridge/contract.ts': 'export interface Requests { a: 1 }\n',
  'electron/database/index.ts': "import { join } from 'node:path';\nexport const file = join('a', 'b');\n",
  'electron/main/index.ts': "import { file } from '../database/index.ts';\nexport const main = file;\n",
  'renderer/bridge/contract.ts': "export type * from '../../electron/bridge/contract.ts';\n",
  'renderer/components/mark.ts':
    "import type { Requests } from '../../renderer/bridge/contract.ts';\nexport const mark = (r: Requests) => r.a;\n",
  'renderer/views/panel.ts': "import { mark } from '../components/mark.ts';\nexport const panel = mark;\n",
};

let root = '';
afterEach(() => removeTree(root));

async function problemsWith(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  root = temporaryTree({ ...cleanHouse, ...files });
  return (await checkLayers(root)).problems;
}

describe('the layer check', () => {
  test('accepts a house where every import is allowed', async () => {
    root = temporaryTree(cleanHouse);
    const { modules, problems } = await checkLayers(root);
    expect(problems).toEqual([]);
    expect(modules).toBeGreaterThanOrEqual(Object.keys(cleanHouse).length);
  });

  test('refuses an import that points down the list, and names what the room may import', async () => {
    const problems = await problemsWith({
      'graph-data/model/ids.ts':
        "import { kinds } from '../ontology/late.ts';\nexport const first = kinds;\n",
      'graph-data/ontology/late.ts': 'export const kinds = 1;\n',
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('graph-data/model/ids.ts imports graph-data/ontology/late.ts');
    expect(problems[0]).toContain('graph-data/model may import: nothing');
  });

  test('refuses Node in graph-data and says where the disk may be read', async () => {
    const problems = await problemsWith({
      'graph-data/readers/disk.ts':
        "import { readFileSync } from 'node:fs';\nexport const load = readFileSync;\n",
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('graph-data/readers/disk.ts imports');
    expect(problems[0]).toContain("Node's own modules: no");
  });

  test('refuses a value where only types are allowed', async () => {
    const problems = await problemsWith({
      'renderer/views/kinds.ts':
        "import { kinds } from '../../graph-data/ontology/index.ts';\nexport const named = kinds;\n",
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('only `import type` is allowed there');
  });

  test('refuses electron in the database and points to electron/main', async () => {
    const problems = await problemsWith({
      'electron/database/dialog.ts': "import { dialog } from 'electron';\nexport const ask = dialog;\n",
      'node_modules/electron/package.json': '{ "name": "electron", "main": "index.js" }',
      'node_modules/electron/index.js': 'exports.dialog = {};',
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('node_modules/electron');
    expect(problems[0]).toContain('what needs Electron belongs in electron/main');
  });

  test('refuses a way through the wall beside the door, and names the door', async () => {
    const problems = await problemsWith({
      'renderer/views/shortcut.ts':
        "import type { Requests } from '../../electron/bridge/contract.ts';\nexport type Shortcut = Requests;\n",
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('Import these types from renderer/bridge/contract.ts');
  });

  test('refuses a value import through the door', async () => {
    const problems = await problemsWith({
      'electron/bridge/channels.ts': "export const channel = 'remit';\n",
      'renderer/bridge/client.ts':
        "import { channel } from '../../electron/bridge/channels.ts';\nexport const c = channel;\n",
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('renderer/bridge/client.ts imports electron/bridge/channels.ts');
  });

  test('refuses a cycle, also one of types alone, and shows its steps', async () => {
    const problems = await problemsWith({
      'renderer/state/left.ts':
        "import type { Right } from './right.ts';\nexport interface Left { right: Right }\n",
      'renderer/state/right.ts':
        "import type { Left } from './left.ts';\nexport interface Right { left: Left }\n",
    });
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]).toContain(
      'Import cycle: renderer/state/left.ts → renderer/state/right.ts → renderer/state/left.ts',
    );
  });

  test('refuses an import of scripts or tests', async () => {
    const problems = await problemsWith({
      'scripts/tool.ts': 'export const tool = 1;\n',
      'electron/main/build.ts': "import { tool } from '../../scripts/tool.ts';\nexport const build = tool;\n",
    });
    expect(problems.join('\n')).toContain('nothing may import scripts/ or tests/');
  });
});
