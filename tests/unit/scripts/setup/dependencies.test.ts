import { expect, test } from 'vitest';
import { lockIsSatisfied } from '../../../../scripts/setup/dependencies.mjs';

const locked = {
  '': { version: '0.1.0' },
  'node_modules/react': { version: '19.3.1', integrity: 'sha512-a' },
  'node_modules/only-on-windows': { version: '1.0.0', integrity: 'sha512-b', optional: true },
};

test('what is installed as locked needs no installation, other platforms aside', () => {
  expect(
    lockIsSatisfied(locked, { 'node_modules/react': { version: '19.3.1', integrity: 'sha512-a' } }),
  ).toBe(true);
});

test('a missing package, another version or other bytes need one', () => {
  expect(lockIsSatisfied(locked, {})).toBe(false);
  expect(
    lockIsSatisfied(locked, { 'node_modules/react': { version: '19.3.0', integrity: 'sha512-a' } }),
  ).toBe(false);
  expect(
    lockIsSatisfied(locked, { 'node_modules/react': { version: '19.3.1', integrity: 'sha512-c' } }),
  ).toBe(false);
});
