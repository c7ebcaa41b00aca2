/** What a part of the test run came to, and how the tools' own reports are read. */
import { readJsonIfPresent } from '../setup/places.mjs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/** One check that passed or failed. */
export function oneCheck(passed) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/** @param {Counts[]} parts */
export function addUp(parts) {
  const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** The line everything ends with. */
export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** A tool that ended badly without naming a failed test has failed as a whole. */
function withExitCode(counts, code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** A file that could not even be loaded has no tests to count, but it failed. */
function filesThatDidNotLoad(report) {
  return report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
    .length;
}

/** Counts of Vitest's JSON report; without a report the run counts as one failure. */
export function vitestCounts(file, code) {
  const report = readJsonIfPresent(file);
  if (report === null) return oneCheck(false);
  const skipped = report.numPendingTests + report.numTodoTests;
  const failed = report.numFailedTests + filesThatDidNotLoad(report);
  return withExitCode({ passed: report.numPassedTests, failed, skipped }, code);
}

/** Counts of Playwright's JSON report; a test that passed only on a second try has passed and is named by `secondTries`. */
export function playwrightCounts(file, code) {
  const report = readJsonIfPresent(file);
  if (report === null) return oneCheck(false);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return withExitCode({ passed: expected + flaky, failed: unexpected, skipped }, code);
}

/** `file:line › title` of every test of Playwright's report that passed only on a second try. */
export function secondTries(file) {
  const below = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(below)];
  return (readJsonIfPresent(file)?.suites ?? [])
    .flatMap(below)
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(({ file: name, line, title }) => `${name}:${line} › ${title}`);
}
