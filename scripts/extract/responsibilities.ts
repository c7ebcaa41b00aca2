/** Responsibilities of one file as the headless interface prints them: one entry per document. */
import type { Extraction } from '../../graph-data/extraction/index.ts';

export interface PrintedStatement {
  readonly line: number;
  readonly measure: string;
  readonly agency: string;
  readonly surface: string;
  readonly role: string;
  readonly order: number;
  readonly rule: string;
  readonly origin: 'list' | 'prose';
  readonly start: number;
  readonly end: number;
}

export interface PrintedDocument {
  readonly file: string;
  readonly document: {
    readonly title: string | null;
    readonly number: string | null;
    readonly issuer: string | null;
    readonly date: string | null;
    readonly roleRule: string;
  };
  readonly statements: readonly PrintedStatement[];
  readonly issues: readonly { readonly line: number; readonly message: string }[];
}

function measureNames(extraction: Extraction): ReadonlyMap<string, string> {
  return new Map(
    extraction.sections.map((section) => {
      const gap = /\d$/u.test(section.number) ? ' ' : '';
      return [section.id, `${section.number}${gap}${section.heading}`];
    }),
  );
}

/** `file` is printed as given. */
export function printedDocuments(extraction: Extraction, file: string): readonly PrintedDocument[] {
  const measures = measureNames(extraction);
  return extraction.duties.map(({ document, items }) => ({
    file,
    document: {
      title: document.title,
      number: document.number,
      issuer: document.issuer,
      date: document.date,
      roleRule: document.roleRule.id,
    },
    statements: items.map(({ statement, line, agency, surface, role, order }) => {
      const range = statement.evidence[0]?.range ?? { start: 0, end: 0 };
      return {
        line,
        measure: measures.get(statement.object ?? '') ?? '',
        agency,
        surface,
        role,
        order,
        rule: statement.rule,
        origin: statement.origin === 'prose' ? 'prose' : 'list',
        start: range.start,
        end: range.end,
      };
    }),
    issues: extraction.issues
      .filter((issue) => issue.document === document.id)
      .map((issue) => ({ line: issue.line, message: issue.message })),
  }));
}
