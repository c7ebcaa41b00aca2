/** A sentence of the ontology cut at its two names, so that each name can be a link. Pure. */

export type SentencePart = { readonly end: 'source' | 'target' } | { readonly text: string };

const ENDS = /(\{source\}|\{target\})/u;

/** `{source}牵头{target}` → source, 牵头, target. */
export function sentenceParts(sentence: string): readonly SentencePart[] {
  return sentence
    .split(ENDS)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '{source}') return { end: 'source' };
      return part === '{target}' ? { end: 'target' } : { text: part };
    });
}
