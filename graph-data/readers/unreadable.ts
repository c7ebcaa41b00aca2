/** The one error of this room. */

/** Why bytes cannot be read, and what to do, in both languages of the window. */
export interface Refusal {
  readonly zh: string;
  readonly en: string;
}

/** Says why bytes are no readable text; the message is the Chinese of its words. */
export class UnreadableText extends Error {
  readonly words: Refusal;

  constructor(words: Refusal, options?: ErrorOptions) {
    super(words.zh, options);
    this.words = words;
  }
}
