import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import {
  addUp,
  lastLine,
  oneCheck,
  playwrightCounts,
  secondTries,
  vitestCounts,
} from '../../../../scripts/test/counts.mjs';
import { removeTree, temporaryTree } from '../../../support/temporary-tree.ts';

let root = '';
afterEach(() => removeTree(root));

function report(content: unknown): string {
  root = temporaryTree({ 'report.json': JSON.stringify(content) });
  return join(root, 'report.json');
}

const vitestReport = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [],
};

test('everything is added up into the last line', () => {
  expect(lastLine(addUp([oneCheck(true), oneCheck(false), oneCheck(true)]))).toBe('2 passed, 1 failed');
  expect(lastLine({ passed: 3, failed: 0, skipped: 2 })).toBe('3 passed, 0 failed, 2 skipped');
});

test('passed and skipped tests of Vitest are counted', () => {
  expect(vitestCounts(report(vitestReport), 0)).toEqual({ passed: 5, failed: 0, skipped: 1 });
});

test('a test file that could not be loaded counts as failed', () => {
  const broken = { ...vitestReport, testResults: [{ status: 'failed', assertionResults: [] }] };
  expect(vitestCounts(report(broken), 1)).toEqual({ passed: 5, failed: 1, skipped: 1 });
});

test('a tool that ends badly without naming a failure has failed', () => {
  expect(vitestCounts(report(vitestReport), 1).failed).toBe(1);
  expect(vitestCounts('/nowhere/report.json', 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a test of Playwright that passed only on a second try has passed, and is named', () => {
  const spec = (title: string, status: string) => ({
    title,
    file: 'a.spec.ts',
    line: 7,
    tests: [{ status }],
  });
  const suites = [{ specs: [spec('sure', 'expected')], suites: [{ specs: [spec('late', 'flaky')] }] }];
  const file = report({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }, suites });
  expect(playwrightCounts(file, 1)).toEqual({ passed: 5, failed: 1, skipped: 2 });
  expect(secondTries(file)).toEqual(['a.spec.ts:7 › late']);
});
