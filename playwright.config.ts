/** End-to-end tests drive real Electron, one app at a time: `npm test -- e2e`. */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 1,
  // A loaded machine now and then loses a key or a frame. What passed only on a second try is named in the summary.
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.cache/results/e2e.json' }]],
});
