/** Linking of original files as the window follows it: asked for here, or begun at start by `--documents`. Pure. */
import type { Failure, LinkProgress, LinkReport } from '../../bridge/contract.ts';

export interface Linking {
  readonly running: boolean;
  /** True when the user asked in this window; linking at start (--documents) is only reported in passing. */
  readonly asked: boolean;
  readonly progress: LinkProgress | null;
  readonly report: LinkReport | null;
  readonly failure: Failure | null;
}

export const NOT_LINKING: Linking = {
  running: false,
  asked: false,
  progress: null,
  report: null,
  failure: null,
};

/** Whoever asked for it, linking that makes progress runs. */
export const progressed = (linking: Linking, progress: LinkProgress): Linking => ({
  ...linking,
  running: true,
  progress,
});

/** What was asked for here ends with its answer, which holds the report. */
export const finished = (linking: Linking): Linking =>
  linking.asked ? linking : { ...linking, running: false, progress: null };
