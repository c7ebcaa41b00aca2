/** What a bench is: it measures one thing in processes of its own and returns rows of figures. */

/** One line of the table; the keys are the heads of its columns, in order. */
export type Row = Readonly<Record<string, string | number>>;

/** Reports progress. */
export type Say = (line: string) => void;

export interface BenchResult {
  readonly rows: readonly Row[];
  /** What the rows mean beside the bar, a sentence each. */
  readonly notes: readonly string[];
  /** False fails the command: a bar of the product was missed. */
  readonly withinBar: boolean;
}

export interface Bench {
  /** What is measured, in one line. */
  readonly measures: string;
  readonly run: (say: Say) => Promise<BenchResult>;
}
