/** Relations by which a place of a document states a figure. */
export const STATING: ReadonlySet<string> = new Set(['sets-target', 'reports-result', 'states-figure']);
