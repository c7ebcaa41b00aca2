/** Pages that can be handed in, as pure values. */
export { agencyBrief } from './agency.ts';
export { compareAgencies } from './compare.ts';
export { measurePage } from './measure.ts';
export { type BriefSource, pathTo } from './source.ts';
export type * from './types.ts';
