import { expect, test } from 'vitest';
import { readCommandLine } from '../../../scripts/start.mjs';

test('paths are seen from the folder where the command was typed', () => {
  const { forApp } = readCommandLine(
    ['--documents', '../shared', '--workspace=a.remit'],
    '/home/office/remit',
  );
  expect(forApp).toEqual(['--documents=/home/office/shared', '--workspace=/home/office/remit/a.remit']);
});

test('a capture folder is for the launcher; everything else reaches the app', () => {
  const line = readCommandLine(
    ['--capture', 'out', '--language', 'en', '--theme=dark', '--lang=zh'],
    '/work',
  );
  expect(line.capture).toBe('/work/out');
  expect(line.forApp).toEqual(['--language=en', '--theme=dark', '--lang=zh']);
});

test('no arguments open the window with nothing said to the app', () => {
  const line = readCommandLine([], '/work');
  expect(line).toEqual({ capture: null, forApp: [], setupOnly: false, freshRuntime: false, help: false });
});

test("the launcher's own switches are not passed on", () => {
  const line = readCommandLine(['--setup-only', '--fresh-runtime'], '/work');
  expect(line.setupOnly && line.freshRuntime).toBe(true);
  expect(line.forApp).toEqual([]);
});
