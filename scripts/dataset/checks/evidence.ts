/** Every claim stands somewhere: its places lie inside its document, and their hashes are those of the wording. */
import type { Dataset } from '../../../graph-data/model/dataset.ts';
import type { DocumentRecord } from '../../../graph-data/model/document.ts';
import { hashOf, type Sha256 } from '../../../graph-data/model/ids.ts';
import type { Evidence } from '../../../graph-data/model/locator.ts';
import type { Statement } from '../../../graph-data/model/statement.ts';
import { type Problem, reporter } from './problem.ts';

const problem = reporter('evidence');
const HASH = /^[0-9a-f]{64}$/;

/** Texts by file hash; a file that is absent here is not verified. */
export type Texts = ReadonlyMap<Sha256, string>;

/** Places of every statement; with `texts`, the wording too. */
export function checkEvidence(dataset: Dataset, texts: Texts): readonly Problem[] {
  const documents = new Map(dataset.documents.map((document) => [document.id, document]));
  const sections = new Set<string>(dataset.sections.map((section) => section.id));
  return dataset.statements.flatMap((statement) => {
    if (statement.evidence.length === 0) return [problem(statement.id, 'claims without evidence')];
    return statement.evidence.flatMap((evidence) => {
      const document = documents.get(evidence.document);
      if (document === undefined)
        return [problem(statement.id, `names document ${evidence.document}, which is none`)];
      return [
        ...checkPlace(statement, evidence, document, sections),
        ...checkWording(statement, evidence, texts.get(document.file)),
      ];
    });
  });
}

function checkPlace(
  statement: Statement,
  evidence: Evidence,
  document: DocumentRecord,
  sections: ReadonlySet<string>,
): readonly Problem[] {
  const { start, end } = evidence.range;
  const problems: Problem[] = [];
  if (!(document.range.start <= start && start < end && end <= document.range.end)) {
    problems.push(problem(statement.id, `range ${start}–${end} does not lie in its document`));
  }
  if (evidence.line < document.firstLine || evidence.line > document.lastLine) {
    problems.push(problem(statement.id, `line ${evidence.line} does not lie in its document`));
  }
  for (const place of [evidence.section, evidence.measure]) {
    if (place !== null && !sections.has(place))
      problems.push(problem(statement.id, `names section ${place}, which is none`));
  }
  if (!HASH.test(evidence.wording)) problems.push(problem(statement.id, 'has no hash of its wording'));
  return problems;
}

function checkWording(
  statement: Statement,
  evidence: Evidence,
  text: string | undefined,
): readonly Problem[] {
  if (text === undefined) return [];
  const { start, end } = evidence.range;
  if (hashOf(text.slice(start, end)) === evidence.wording) return [];
  return [problem(statement.id, `the wording at ${start}–${end} is not the one that was read`)];
}
