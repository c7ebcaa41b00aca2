/** How long a busy machine may need, in milliseconds. */

/** The first start writes the whole workspace. */
export const FIRST_START = 60_000;

/** An import starts two threads, reads a PDF and writes all claims: that is long after the click. */
export const IMPORTED = { timeout: 60_000 };

/** Of a test that imports. */
export const WITH_IMPORTS = 240_000;
