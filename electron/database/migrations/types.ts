/** One numbered step of the schema. A step that has shipped is never edited: the next change is the next number. */
export interface Migration {
  /** Value of `user_version` after the step; consecutive from 1. */
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}
