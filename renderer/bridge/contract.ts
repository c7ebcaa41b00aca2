/** The types of the bridge for all of the window: the one import across the processes, and it vanishes in the build. */
export type * from '../../electron/bridge/contract.ts';
