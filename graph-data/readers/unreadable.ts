/** The one error of this room. */

/** Says why bytes are no readable text; the message names the reason and what to do. */
export class UnreadableText extends Error {}
