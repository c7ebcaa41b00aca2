import { afterEach, expect, test } from 'vitest';
import { checkHouse, LONGEST_FILE } from '../../../../scripts/checks/house.mjs';
import { removeTree, temporaryTree } from '../../../support/temporary-tree.ts';

let root = '';
afterEach(() => removeTree(root));

const long = `${'export {};\n'.repeat(LONGEST_FILE + 1)}`;

test('a long file is named unless it says why it is long', () => {
  root = temporaryTree({
    'renderer/views/short.ts': 'export {};\n',
    'renderer/views/long.ts': long,
    'electron/main/excused.ts': `/* Over 400 lines because it is one table. */\n${long}`,
  });
  const found = checkHouse(root).filter((problem) => problem.includes(' lines'));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('renderer/views/long.ts');
});

test('a room without a README is named, one with a README is not', () => {
  root = temporaryTree({ 'graph-data/model/README.md': '# Model\n' });
  const found = checkHouse(root).filter((problem) => problem.includes('README.md'));
  expect(found.some((problem) => problem.startsWith('graph-data/ontology '))).toBe(true);
  expect(found.some((problem) => problem.startsWith('graph-data/model '))).toBe(false);
});
