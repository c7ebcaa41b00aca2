import { chmodSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { installCommand, missingPackages } from '../../../../scripts/setup/debian.mjs';
import { removeTree, temporaryTree } from '../../../support/temporary-tree.ts';

const path = process.env['PATH'] ?? '';
let root = '';

/** A machine whose dpkg knows these packages as installed. */
function machineWith(installed: readonly string[]): void {
  const lines = installed.map((name) => `echo '${name} installed'`).join('\n');
  root = temporaryTree({
    'dpkg-query': `#!/bin/sh\n${lines}\necho 'libgbm1 config-files'\nexit 1\n`,
    'apt-get': '#!/bin/sh\n',
  });
  for (const name of ['dpkg-query', 'apt-get']) chmodSync(join(root, name), 0o755);
  process.env['PATH'] = `${root}${delimiter}${path}`;
}

describe.runIf(process.platform === 'linux')('missing Debian packages', () => {
  beforeEach(() => machineWith(['libgtk-3-0', 'libasound2t64']));
  afterEach(() => {
    process.env['PATH'] = path;
    removeTree(root);
  });

  test('are those that dpkg does not know as installed; a removed one with leftovers counts as missing', () => {
    expect(missingPackages(['libgtk-3-0', 'libnss3', 'libgbm1'])).toEqual(['libnss3', 'libgbm1']);
  });

  test('may be there under the name a newer release gave them', () => {
    expect(missingPackages(['libasound2'])).toEqual([]);
  });

  test('are named in one command a person can copy', () => {
    expect(installCommand(['libnss3', 'xvfb'])).toBe(
      'sudo apt-get update && sudo apt-get install -y --no-install-recommends libnss3 xvfb',
    );
  });
});
