import type { IpcMainInvokeEvent } from 'electron';
import { expect, test } from 'vitest';
import { isOwnAddress, isTrustedSender } from '../../../../electron/bridge/sender.ts';

test.each(['app://remit/index.html', 'app://remit/', 'app://remit/a/b.html?x#y'])('%s is ours', (url) => {
  expect(isOwnAddress(url)).toBe(true);
});

test.each([
  'app://other/index.html',
  'app://remit.evil.example/index.html',
  'app://remit:99/index.html',
  'app://user@remit/index.html',
  'https://remit/index.html',
  'file:///index.html',
  'about:blank',
  'not an address',
  '',
])('%s is not ours', (url) => {
  expect(isOwnAddress(url)).toBe(false);
});

const event = (senderFrame: unknown, mainFrame: unknown): IpcMainInvokeEvent =>
  ({ senderFrame, sender: { mainFrame } }) as unknown as IpcMainInvokeEvent;

test('only the main frame of our page is heard', () => {
  const frame = { url: 'app://remit/index.html' };
  const embedded = { url: 'app://remit/index.html' };
  const foreign = { url: 'https://example.org/' };
  expect(isTrustedSender(event(frame, frame))).toBe(true);
  expect(isTrustedSender(event(embedded, frame))).toBe(false);
  expect(isTrustedSender(event(foreign, foreign))).toBe(false);
  expect(isTrustedSender(event(null, frame))).toBe(false);
});
