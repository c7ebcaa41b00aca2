import { expect, test } from 'vitest';
import { isLocal } from '../../../../electron/main/guards.ts';

test.each([
  ['app://remit/index.html', true],
  ['data:image/png;base64,AA==', true],
  ['blob:app://remit/0a1b', true],
  ['devtools://devtools/bundled/inspector.html', true],
  ['blob:https://example.org/0a1b', false],
  ['http://127.0.0.1/', false],
  ['https://example.org/', false],
  ['ws://example.org/', false],
  ['wss://example.org/', false],
  ['ftp://example.org/', false],
  ['file:///etc/passwd', false],
  ['chrome-extension://abc/x.js', false],
  ['app://elsewhere/', false],
])('%s is local: %s', (url, local) => {
  expect(isLocal(url)).toBe(local);
});
