import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepPreferences } from '../../../../electron/main/preferences.ts';
import { stateFile } from '../../../../electron/main/state-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'remit-state-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (): string => join(folder, 'preferences.json');

test('what is written is read, and nothing is left beside it', () => {
  stateFile(file()).write({ a: 1 });
  expect(stateFile(file()).read()).toEqual({ a: 1 });
  expect(readdirSync(folder)).toEqual(['preferences.json']);
});

test('a state that cannot be written is said and stops nothing', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  stateFile(join(folder, 'none', 'x.json')).write({});
  expect(said).toHaveBeenCalledOnce();
  said.mockRestore();
});

test('preferences begin in Chinese with the theme of the system', () => {
  expect(keepPreferences(file(), {}).current).toEqual({
    theme: 'system',
    language: 'zh-CN',
    tour: 'offered',
    author: '',
  });
});

test('the command line holds for the session and is not stored', () => {
  const kept = keepPreferences(file(), { language: 'en' });
  expect(kept.current).toEqual({ theme: 'system', language: 'en', tour: 'offered', author: '' });
  expect(kept.write({ theme: 'dark' })).toEqual({
    theme: 'dark',
    language: 'en',
    tour: 'offered',
    author: '',
  });
  expect(keepPreferences(file(), {}).current).toEqual({
    theme: 'dark',
    language: 'zh-CN',
    tour: 'offered',
    author: '',
  });
});

test.each(['not json', '[]', '{"theme": "pink", "language": "en"}'])(
  'a broken file (%s) gives what is sound in it',
  (content) => {
    writeFileSync(file(), content);
    const { theme } = keepPreferences(file(), {}).current;
    expect(theme).toBe('system');
  },
);
