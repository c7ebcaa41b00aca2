/** A reason not to export that the person at the terminal can act on: one line, no stack. */
export class ExportRefusal extends Error {
  override readonly name = 'ExportRefusal';
}
