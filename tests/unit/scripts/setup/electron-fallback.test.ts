import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { pinnedFallback, verifyDigest } from '../../../../scripts/setup/electron-fallback.mjs';
import { SetupError } from '../../../../scripts/setup/reporter.mjs';
import { removeTree, temporaryTree } from '../../../support/temporary-tree.ts';

let root = '';
afterEach(() => removeTree(root));

test('a file with the pinned digest is accepted', async () => {
  root = temporaryTree({ archive: 'bytes' });
  const expected = createHash('sha512').update('bytes').digest('base64');
  await expect(verifyDigest(join(root, 'archive'), 'sha512', 'base64', expected)).resolves.toBeUndefined();
});

test('one changed byte stops the set-up before anything is run, with the way out', async () => {
  root = temporaryTree({ electron: 'bytez' });
  const verified = verifyDigest(join(root, 'electron'), 'sha256', 'hex', pinnedFallback.executableSha256);
  await expect(verified).rejects.toBeInstanceOf(SetupError);
  await expect(verified).rejects.toMatchObject({
    hint: expect.stringContaining('ELECTRON_OVERRIDE_DIST_PATH'),
  });
});
