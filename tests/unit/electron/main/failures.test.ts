import { describe, expect, test } from 'vitest';
import { BridgeProblem } from '../../../../electron/bridge/problem.ts';
import { WorkspaceProblem } from '../../../../electron/database/index.ts';
import { FileProblem } from '../../../../electron/files/index.ts';
import { failureTexts } from '../../../../electron/main/failure-texts.ts';
import { failureOf } from '../../../../electron/main/failures.ts';

const blanks = (text: string): readonly string[] =>
  [...text.matchAll(/\{\w+\}/gu)].map(([blank]) => blank).sort();

describe.each(Object.entries(failureTexts))('%s', (_, { zh, en }) => {
  test('says the same in both languages and ends its sentences', () => {
    expect([...new Set(blanks(zh.message + zh.hint))]).toEqual([...new Set(blanks(en.message + en.hint))]);
    expect(`${zh.message}${zh.hint}`).toMatch(/[\u4e00-\u9fff]/u);
    expect(`${en.message}${en.hint}`).not.toMatch(/[\u4e00-\u9fff]/u);
    for (const sentence of [zh.hint, en.hint]) expect(sentence).toMatch(/[。.]$/u);
  });
});

test('every kind of problem keeps its code and fills its blanks', () => {
  const read = failureOf(new WorkspaceProblem('workspace-read-only', { file: '/甲.remit' }), 'zh-CN');
  expect(read.code).toBe('workspace-read-only');
  expect(read.message).toContain('/甲.remit');
  expect(failureOf(new FileProblem('file-symlink', { file: 'a.txt' }), 'en').message).toContain(
    'a.txt is a link',
  );
  expect(failureOf(new BridgeProblem('request-unknown', { name: 'x' }), 'en').message).toContain('“x”');
});

test('an error nobody foresaw keeps its reason', () => {
  expect(failureOf(new Error('socket hang up'), 'en')).toMatchObject({ code: 'unexpected' });
  expect(failureOf(new Error('socket hang up'), 'en').message).toContain('socket hang up');
  expect(failureOf('just text', 'zh-CN').message).toContain('just text');
});

test('a missing detail is said, not left open', () => {
  expect(
    failureOf(new WorkspaceProblem('workspace-damaged', { file: 'x', backup: '' }), 'zh-CN').hint,
  ).toContain('（无）');
});

test('a time in a detail is told by the clock of this place', () => {
  const at = new Date(2026, 2, 2, 9, 5);
  const held = new WorkspaceProblem('workspace-held', {
    file: '/甲.remit',
    user: '张',
    host: '办公室',
    since: at.toISOString(),
    process: 7,
  });
  expect(failureOf(held, 'zh-CN').message).toContain('自 2026-03-02 09:05 起');
});
