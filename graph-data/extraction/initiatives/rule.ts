/** A rule that reads initiatives: what it matches and why, and the examples that tests run. */

export interface InitiativeRule {
  readonly id: string;
  readonly version: number;
  readonly matches: string;
  readonly emits: string;
  /** `names` as `type:name` in printed order, places aside. */
  readonly positive: readonly { readonly text: string; readonly names: readonly string[] }[];
  /** Texts in which no initiative is found. */
  readonly negative: readonly string[];
}
