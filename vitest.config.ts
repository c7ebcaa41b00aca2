/** Unit tests mirror the source paths; integration tests use real SQLite and real files. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // More workers than this machine class has cores only make the slow tests slower.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/fixed-chance.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
