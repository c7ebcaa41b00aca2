/** The shape of a declared kind and a declared relation. No colours, no icons: those belong to the renderer. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

export interface Kind {
  readonly id: string;
  readonly label: Label;
  /** One sentence for an analyst. */
  readonly description: Label;
  /** Kinds this one specialises. */
  readonly parents: readonly string[];
  /** Properties every entity of the kind has. */
  readonly required: readonly string[];
  /** Properties shown first. */
  readonly featured: readonly string[];
}

/** What a relation is about: groups relations where a planner chooses among them. */
export type RelationFamily = 'duty' | 'initiative' | 'figure' | 'place' | 'structure' | 'citation' | 'thread';

export interface Relation {
  readonly id: string;
  readonly family: RelationFamily;
  readonly label: Label;
  /** Read from target to source. */
  readonly inverse: Label;
  /** A sentence with `{source}` and `{target}` that a planner can read. */
  readonly sentence: Label;
  /** Kinds that may stand at each end. */
  readonly source: readonly string[];
  readonly target: readonly string[];
  /** Set on duties: the role the source has for the target. */
  readonly role?: 'lead' | 'support' | 'joint';
}
