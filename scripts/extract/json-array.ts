/** A JSON array written element by element: what is on the stream is valid JSON once `end` was called. */

const INDENT = 1;

/** Writes nothing before the first element, so that a command that reads nothing prints nothing. */
export class JsonArray {
  private begun = false;

  constructor(private readonly write: (text: string) => void) {}

  /** Writes one element in the shape of `JSON.stringify([…], null, 1)`. */
  add(element: object): void {
    const text = JSON.stringify(element, null, INDENT).replaceAll('\n', `\n${' '.repeat(INDENT)}`);
    this.write(`${this.begun ? ',' : '['}\n${' '.repeat(INDENT)}${text}`);
    this.begun = true;
  }

  /** Closes the array when it was begun. */
  end(): void {
    if (this.begun) this.write('\n]\n');
  }
}
