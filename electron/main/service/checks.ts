/** `checks.list` and `checks.accept`. */
import { checks, checksInSteps, type Finding } from '../../../graph-data/graph/index.ts';
import type { EntityId, FindingId } from '../../../graph-data/model/ids.ts';
import type { Label } from '../../../graph-data/ontology/index.ts';
import type { AcceptInput, CheckFinding, ChecksReport, EntityCard } from '../../bridge/contract.ts';
import { type Acceptance, WorkspaceProblem } from '../../database/index.ts';
import { titleOf } from './document-titles.ts';
import { oncePerSession } from './once.ts';
import { requireWritable, type Session } from './session.ts';
import { overClaims } from './slices.ts';

export interface Checks {
  report(session: Session): Promise<ChecksReport>;
  findings(session: Session): Promise<readonly Finding[]>;
}

async function run({ opened: { workspace } }: Session): Promise<readonly Finding[]> {
  const source = {
    entities: await workspace.entities(),
    statements: await workspace.statements(),
    documents: (await workspace.documents()).map(({ document: { id, entity, type }, roleRule }) => ({
      ...{ id, entity, type },
      rule: roleRule.id,
    })),
  };
  return overClaims(source.statements.length, checksInSteps(source));
}

function fill(message: Label, parameters: Finding['parameters']): Label {
  const words = (text: string): string =>
    text.replace(/\{(\w+)\}/gu, (_, name: string) => String(parameters[name] ?? ''));
  return { zh: words(message.zh), en: words(message.en) };
}

function toFinding(
  { id, check, document, message, parameters, things, statements }: Finding,
  cards: ReadonlyMap<EntityId, EntityCard>,
  accepted: ReadonlyMap<FindingId, Acceptance>,
): CheckFinding {
  const acceptance = accepted.get(id);
  return {
    ...{ id, check, document, statements },
    message: fill(message, parameters),
    things: things.flatMap((thing) => cards.get(thing) ?? []),
    acceptance:
      acceptance === undefined
        ? null
        : { note: acceptance.note, author: acceptance.author, at: acceptance.at },
  };
}

/** Findings are kept for as long as the claims they were found in. */
export function createChecks(): Checks {
  const findings = oncePerSession(run);
  return {
    findings,
    report: async (session) => {
      const { workspace } = session.opened;
      const found = await findings(session);
      const things = await workspace.cards([...new Set(found.flatMap((finding) => finding.things))]);
      const cards = new Map(things.map((card) => [card.id, card]));
      const accepted = new Map((await workspace.acceptances()).map((item) => [item.finding, item]));
      const documents = await workspace.documents();
      return {
        checks: checks.map(({ id, label, explanation }) => ({ id, label, explanation })),
        findings: found.map((finding) => toFinding(finding, cards, accepted)),
        documents: documents.map(({ document }) => ({ id: document.id, title: titleOf(document) })),
      };
    },
  };
}

/** What can be accepted: findings of the checks, verdicts of threads, contradictions, and that two names are two things. */
export interface Finder {
  findings(session: Session): Promise<readonly { readonly id: FindingId }[]>;
}

/** @throws WorkspaceProblem `finding-unknown` where nobody finds it any more, or why nothing can be written. */
export async function acceptFinding(
  session: Session,
  finders: readonly Finder[],
  { finding, accepted, note, author }: AcceptInput,
): Promise<void> {
  requireWritable(session);
  const { workspace } = session.opened;
  if (!accepted) return workspace.withdrawAcceptance(finding);
  const found = await Promise.all(finders.map((finder) => finder.findings(session)));
  if (!found.flat().some(({ id }) => id === finding))
    throw new WorkspaceProblem('finding-unknown', { id: finding });
  return workspace.acceptFinding({ finding, note, author, at: new Date().toISOString() });
}
