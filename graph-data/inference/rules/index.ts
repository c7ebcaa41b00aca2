/** All rules of inference, in the order in which a planner meets their claims. None reads what another emits. */
import type { InferenceRule } from '../rule.ts';
import { citedInWorkspace } from './cited-in-workspace.ts';
import { contradictions } from './contradictions.ts';
import { indicatorThreads } from './indicator-threads.ts';
import { initiativeThreads } from './initiative-threads.ts';
import { renamed } from './renamed.ts';

export const inferenceRules: readonly InferenceRule[] = [
  indicatorThreads,
  contradictions,
  initiativeThreads,
  renamed,
  citedInWorkspace,
];
