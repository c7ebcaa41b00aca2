import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileOf } from '../../../../electron/main/app-files.ts';

const FOLDER = join('/opt', 'remit', 'renderer');

test.each([
  ['app://remit/index.html', 'index.html'],
  ['app://remit/assets/index-a1.js?v=1#x', 'assets/index-a1.js'],
  ['app://remit/assets/%E5%AD%97.woff2', 'assets/字.woff2'],
  ['app://remit/a/../index.html', 'index.html'],
  // The address itself folds these: what is meant lies inside the folder.
  ['app://remit/%2e%2e/%2e%2e/secret.json', 'secret.json'],
])('%s', (url, file) => {
  expect(fileOf(FOLDER, url)).toBe(join(FOLDER, file));
});

test.each([
  'app://remit/',
  'app://remit/..%2f..%2fetc%2fpasswd.html',
  'app://remit/..%5c..%5csecret.json',
  'app://remit/.env.json',
  'app://remit/a/.git/config.json',
  'app://remit/C:/windows/win.json',
  'app://remit/index.html%00.png',
  'app://remit/%E0%A4%A.html',
  'app://remit/index.php',
  'app://remit/main',
  'app://other/index.html',
  'file:///opt/remit/renderer/index.html',
])('%s is nothing', (url) => {
  expect(fileOf(FOLDER, url)).toBeNull();
});
