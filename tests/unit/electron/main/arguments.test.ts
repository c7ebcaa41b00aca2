import { expect, test } from 'vitest';
import { readArguments } from '../../../../electron/main/arguments.ts';

const NONE = { workspace: null, documents: null, dataset: null, language: null, theme: null, complaints: [] };

test('nothing given', () => {
  expect(readArguments([])).toEqual(NONE);
});

test('both ways of writing a value, beside switches of Chromium and the app folder', () => {
  const given = [
    '/app',
    '--no-sandbox',
    '--user-data-dir=/tmp/u',
    '--workspace=/a b/c.remit',
    '--documents',
    '/d',
    '--language',
    'en',
    '--theme=dark',
    '--dataset',
    'x',
  ];
  expect(readArguments(given)).toEqual({
    workspace: '/a b/c.remit',
    documents: '/d',
    dataset: 'x',
    language: 'en',
    theme: 'dark',
    complaints: [],
  });
});

test('what is not understood is said and passed over', () => {
  const { language, workspace, complaints } = readArguments(['--language=fr', '--workspace']);
  expect({ language, workspace }).toEqual({ language: null, workspace: null });
  expect(complaints.join('\n')).toMatch(/--language fr.*zh-CN \| en/u);
  expect(complaints.join('\n')).toMatch(/--workspace/u);
});
