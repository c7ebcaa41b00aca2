/** Taking in another workspace: what it would bring, what contradicts what is here, and what became of it. */

/** What can come, in the order it is shown. */
export type MergePart =
  | 'documents'
  | 'texts'
  | 'amendments'
  | 'reviews'
  | 'confirmations'
  | 'acceptances'
  | 'roleRules'
  | 'notes'
  | 'views'
  | 'map';

/** `edition`: a document of which another edition is here; it waits to be decided, like an imported one. */
export type MergeState = 'new' | 'there' | 'edition' | 'conflict';

export interface MergeItem {
  readonly id: string;
  readonly part: MergePart;
  readonly state: MergeState;
  readonly title: string;
  /** What stands here, in words; null where nothing does. */
  readonly ours: string | null;
  readonly theirs: string;
}

export type MergeChoice = 'ours' | 'theirs';

export interface MergePreview {
  readonly file: string;
  /** Everything but what is here already, conflicts first. */
  readonly items: readonly MergeItem[];
  readonly counts: readonly {
    readonly part: MergePart;
    readonly states: Readonly<Record<MergeState, number>>;
  }[];
}

export interface MergeInput {
  /** One for each conflict. */
  readonly choices: readonly { readonly id: string; readonly choice: MergeChoice }[];
}

export interface MergeReport {
  readonly file: string;
  /** File of the backup made before; with it the merge can be taken back. */
  readonly backup: string;
  /** Things that were here already. */
  readonly alreadyThere: number;
  readonly lines: readonly {
    readonly part: MergePart;
    readonly title: string;
    readonly outcome: 'taken' | 'waits' | 'ours' | 'theirs';
  }[];
}
