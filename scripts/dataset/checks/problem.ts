/** What a check found wrong, said so that the record can be found. */
export interface Problem {
  readonly check: string;
  /** Id of the record, or the name of the table or document. */
  readonly where: string;
  readonly message: string;
}

/** Makes problems of one check. */
export function reporter(check: string): (where: string, message: string) => Problem {
  return (where, message) => ({ check, where, message });
}
