/** What went wrong. */

/** What went wrong, in words for the user: what happened, where, what to do next. `code` is stable. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}
