/** What is shown of the ledger: words of the address to a filter, and the entries that pass it. */
import type { AmendmentLine } from '../../bridge/contract.ts';

export interface LedgerFilter {
  readonly text: string;
  readonly kind: string;
  readonly state: string;
  readonly author: string;
  readonly document: string;
}

export function ledgerFilterOf(parameters: Readonly<Record<string, string>>): LedgerFilter {
  const word = (name: string): string => parameters[name] ?? '';
  return {
    ...{ text: word('text'), kind: word('kind'), state: word('state') },
    ...{ author: word('author'), document: word('document') },
  };
}

/** Everything that is written on an entry. */
function wordsOf({ amendment: { content, author, note }, before, after, document }: AmendmentLine): string {
  const sentences = [before, after].flatMap((sentence) =>
    sentence === null ? [] : [sentence.zh, sentence.en],
  );
  return [JSON.stringify(content), author, note, document?.title, ...sentences].join(' ').toLowerCase();
}

const fits = (wanted: string, value: string | null | undefined): boolean => wanted === '' || wanted === value;

/** Empty words of the filter let everything through. */
export function filteredLedger(
  lines: readonly AmendmentLine[],
  { text, kind, state, author, document }: LedgerFilter,
): readonly AmendmentLine[] {
  const wanted = text.trim().toLowerCase();
  return lines.filter(
    (line) =>
      fits(kind, line.amendment.content.kind) &&
      fits(state, line.state) &&
      fits(author, line.amendment.author) &&
      fits(document, line.document?.id) &&
      wordsOf(line).includes(wanted),
  );
}
