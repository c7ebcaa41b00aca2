import { describe, expect, test } from 'vitest';
import { BridgeProblem } from '../../../../electron/bridge/problem.ts';
import { inputSchemas, isRequestName, validateInput } from '../../../../electron/bridge/validation.ts';

const ENTITY = `agency:${'a'.repeat(20)}`;
const STATEMENT = `statement:${'0'.repeat(20)}`;
const FINDING = `finding:${'0'.repeat(20)}`;

test('names of the prototype are no requests', () => {
  expect(isRequestName('search.find')).toBe(true);
  for (const name of ['toString', '__proto__', 'constructor', '', 7, null])
    expect(isRequestName(name)).toBe(false);
});

describe('accepts what the contract says', () => {
  test.each([
    ['search.find', { text: '发改委', limit: 20 }],
    ['entity.describe', { id: ENTITY }],
    ['graph.neighbourhood', { id: ENTITY, limit: 20 }],
    [
      'graph.neighbourhood',
      {
        id: ENTITY,
        limit: 20,
        without: [ENTITY],
        ways: [{ relation: 'leads', direction: 'source', kind: 'measure' }],
      },
    ],
    ['graph.expansion', { id: ENTITY, shown: [ENTITY] }],
    ['graph.between', { ids: [ENTITY, ENTITY] }],
    [
      'graph.paths',
      { ids: [ENTITY, ENTITY], limit: 5, excludedKinds: ['home-place'], excludedRelations: [] },
    ],
    ['documents.outline', { id: '0123456789abcdef.2' }],
    ['evidence.passages', { statement: STATEMENT }],
    ['matrix.read', { kind: 'agencies' }],
    ['documents.text', { document: '0123456789abcdef.1' }],
    ['preferences.write', { theme: 'dark' }],
    ['workspace.summary', null],
  ] as const)('%s', (name, input) => {
    expect(validateInput(name, input)).toEqual(input);
  });
});

describe('refuses everything else, naming the field', () => {
  test.each([
    ['search.find', { text: '发改委' }, 'limit'],
    ['search.find', { text: '发改委', limit: 20, table: 'form' }, 'table'],
    ['search.find', { text: 'x'.repeat(3000), limit: 20 }, 'text'],
    ['search.find', { text: '', limit: 1e9 }, 'limit'],
    ['entity.describe', { id: '../../etc/passwd' }, 'id'],
    ['entity.describe', { id: `agency:${'A'.repeat(20)}` }, 'id'],
    ['entity.describe', null, 'input'],
    [
      'graph.neighbourhood',
      { id: ENTITY, limit: 5, ways: [{ relation: 'leads', direction: 'up', kind: 'x' }] },
      'ways.0',
    ],
    ['graph.expansion', { id: ENTITY, shown: ['x'] }, 'shown.0'],
    ['graph.neighbourhood', { id: ENTITY, limit: -1 }, 'limit'],
    ['graph.between', { ids: [ENTITY, 3] }, 'ids.1'],
    ['graph.paths', { ids: [ENTITY], limit: 5, excludedKinds: [], excludedRelations: [] }, 'ids'],
    [
      'graph.paths',
      { ids: [ENTITY, ENTITY], limit: 5, excludedKinds: ['; drop'], excludedRelations: [] },
      'excludedKinds.0',
    ],
    ['documents.outline', { id: '0123456789abcdef.0' }, 'id'],
    ['evidence.passages', { statement: ENTITY }, 'statement'],
    ['matrix.read', { kind: 'persons' }, 'kind'],
    ['preferences.write', { theme: 'pink' }, 'theme'],
    ['preferences.write', { language: undefined }, 'language'],
    ['workspace.summary', {}, 'input'],
    ['documents.link', { folder: '/etc' }, 'input'],
    ['workspace.restore', { from: '/tmp/x' }, 'from'],
    ['checks.accept', { finding: ENTITY, accepted: true, note: '', author: null }, 'finding'],
    ['checks.accept', { finding: FINDING, accepted: true, note: 'x'.repeat(1001), author: null }, 'note'],
    ['roleRule.set', { document: '0123456789abcdef.1', rule: 'everybody-leads' }, 'rule'],
  ] as const)('%s %o', (name, input, field) => {
    try {
      validateInput(name, input);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(BridgeProblem);
      if (error instanceof BridgeProblem) {
        expect(error.code).toBe('request-invalid');
        expect(error.details['where']).toContain(field);
      }
    }
  });
});

// Ways through the graph are called paths too.
test('no request of the window carries a path of the disk', () => {
  expect(Object.keys(inputSchemas).filter((name) => /folder|file|path(?!s$)/u.test(name))).toEqual([]);
});
