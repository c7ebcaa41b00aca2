import type { Relation } from '../types.ts';

export const hasStep: Relation = {
  id: 'has-step',
  family: 'thread',
  label: { zh: '环节', en: 'has the step' },
  inverse: { zh: '属于线索', en: 'step of' },
  sentence: { zh: '{source}的一个环节：{target}', en: '{source} has the step {target}' },
  source: ['thread'],
  target: ['document', 'section', 'measure', 'observation'],
};
