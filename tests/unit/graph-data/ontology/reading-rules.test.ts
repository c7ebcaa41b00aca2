/** Rules of reading by their names. */
import { expect, test } from 'vitest';
import { readingRuleLabel } from '../../../../graph-data/ontology/index.ts';

test('a rule is called by its name, whatever its version; one without a name by its id', () => {
  expect(readingRuleLabel('document-title@1').zh).toBe('文件标题');
  expect(readingRuleLabel('document-title').en).toBe(readingRuleLabel('document-title@7').en);
  expect(readingRuleLabel('never-named@2')).toEqual({ zh: 'never-named', en: 'never-named' });
});
