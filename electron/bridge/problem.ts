/** What goes wrong between the processes, without words; words are found when the language is known. */
export type BridgeCode =
  | 'request-unknown'
  | 'request-invalid'
  | 'request-refused'
  | 'service-restarted'
  | 'service-failed'
  | 'service-timeout'
  | 'link-running'
  | 'print-failed'
  | 'export-running'
  | 'import-running'
  | 'columns-no-table'
  | 'claims-being-written'
  | 'copy-running'
  | 'merge-none'
  | 'merge-undecided'
  | 'unexpected';

export class BridgeProblem extends Error {
  override readonly name = 'BridgeProblem';
  readonly code: BridgeCode;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(code: BridgeCode, details: BridgeProblem['details'] = {}) {
    super(`bridge: ${code} ${JSON.stringify(details)}`);
    this.code = code;
    this.details = details;
  }
}
