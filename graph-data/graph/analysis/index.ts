/** Analyses in plain words: the public face of this folder. */
import type { ClaimGraph } from '../build.ts';
import { bridgingBodies } from './bridges.ts';
import { type Carried, carriedIn } from './carried.ts';
import { bodyGroups } from './groups.ts';
import { soleHolders } from './holders.ts';
import { workingTogether } from './partners.ts';
import { similarBodies } from './similar.ts';
import type { Analysis, AnalysisKind } from './types.ts';

export type { Analysis, AnalysisKind, AnalysisLine, Ground } from './types.ts';

const ANALYSES: Readonly<Record<AnalysisKind, (carried: Carried) => Analysis>> = {
  partners: workingTogether,
  bridges: bridgingBodies,
  groups: bodyGroups,
  holders: soleHolders,
  similar: similarBodies,
};

export const analyse = (graph: ClaimGraph, kind: AnalysisKind): Analysis => ANALYSES[kind](carriedIn(graph));
