/** A duty check as a declared object: what it looks for, in words a planner can read, and how it finds it. */
import type { RoleRuleId } from '../../model/document.ts';
import type { DocumentId, EntityId, StatementId } from '../../model/ids.ts';
import type { Label } from '../../ontology/index.ts';
import type { DutyGround } from './ground.ts';

/** Something a planner may want to look at. It is a hint, never a verdict on a body or a person. */
export interface Found {
  readonly document: DocumentId;
  /** What it is about, the main thing first; with the check they make the finding's id. */
  readonly things: readonly EntityId[];
  /** Claims that show it. */
  readonly statements: readonly StatementId[];
  /** A sentence with `{name}` for each parameter. */
  readonly message: Label;
  readonly parameters: Readonly<Record<string, number>>;
}

/** One measure of an invented document. */
export interface ExampleMeasure {
  readonly name: string;
  /** Each list as `role:body` in printed order; a body that begins with 各 is a collective, one that ends with 等 is open. */
  readonly lists: readonly (readonly string[])[];
  readonly deadline?: string;
  readonly indicator?: boolean;
}

/** An invented paper on which the check is run as a test. */
export interface CheckExample {
  readonly says: string;
  readonly rule?: RoleRuleId;
  readonly measures: readonly ExampleMeasure[];
  /** Bodies named on a routing slip that carries the paper. */
  readonly slip?: readonly string[];
  /** Sets called by a count, with the members that are listed. */
  readonly groups?: readonly {
    readonly name: string;
    readonly count: number;
    readonly members: readonly string[];
  }[];
  /** Names of the things of each finding; 文件 stands for the paper itself. */
  readonly finds: readonly (readonly string[])[];
}

export interface Check {
  readonly id: string;
  readonly label: Label;
  /** The rule in one sentence. */
  readonly explanation: Label;
  readonly find: (ground: DutyGround) => readonly Found[];
  readonly positive: readonly CheckExample[];
  /** Papers in which the check finds nothing. */
  readonly negative: readonly CheckExample[];
}
