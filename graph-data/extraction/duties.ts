/** Lists → duty statements, the bodies they name, and issues. */

import { type EntityRecord, withAliasesOf } from '../model/entity.ts';
import type { DocumentId, EntityId } from '../model/ids.ts';
import { statementId } from '../model/ids.ts';
import type { Issue } from '../model/issue.ts';
import { ruleTag } from '../model/rule.ts';
import type { Qualifiers, Role, Statement } from '../model/statement.ts';
import { rawRange } from '../readers/folded-text.ts';
import type { LocatedDocument, Paragraph } from '../readers/index.ts';
import { lineAt } from '../readers/located-text.ts';
import type { Jurisdiction } from './context.ts';
import { type PlacedBody, placeBody } from './entities.ts';
import { evidenceFor } from './evidence.ts';
import type { ReadDutyName, ReadList } from './read-lists.ts';

const RELATION: Record<Role, string> = { lead: 'leads', support: 'supports', joint: 'jointly-responsible' };
/** Bodies no gazetteer entry and no level word vouches for, and names read through known damage. */
const UNVOUCHED = 0.8;

/** A duty with what the headless interface prints. */
export interface Duty {
  readonly statement: Statement;
  /** Line on which the list's names begin. */
  readonly line: number;
  readonly agency: string;
  readonly surface: string;
  readonly role: Role;
  readonly order: number;
}

export interface Duties {
  readonly duties: readonly Duty[];
  readonly entities: readonly EntityRecord[];
  readonly issues: readonly Issue[];
}

export interface DutyContext {
  readonly text: string;
  readonly located: LocatedDocument;
  readonly document: DocumentId;
  readonly home: Jurisdiction;
}

function qualifiersOf(name: ReadDutyName, resolution: string | null): Qualifiers {
  return {
    role: name.role,
    ...(name.printedRole === undefined ? {} : { printedRole: name.printedRole }),
    order: name.order,
    ...(name.surface === name.resolved.agency ? {} : { surface: name.surface }),
    ...(name.openEnded ? { openEnded: true } : {}),
    ...(name.guides ? { value: '指导' } : {}),
    ...(name.misread ? { resolution: `misreading:${name.surface}` } : {}),
    ...(resolution === null || name.misread ? {} : { resolution }),
  };
}

function confidenceOf(list: ReadList, name: ReadDutyName, body: PlacedBody): number {
  const known = body.entity.kind === 'collective' || typeof body.entity.properties['category'] === 'string';
  const vouched = known && !name.misread;
  return Math.round(list.list.confidence * (vouched ? 1 : UNVOUCHED) * 100) / 100;
}

interface Owner {
  readonly measure: EntityId;
  readonly section: EntityId | null;
}

function dutyOf(
  context: DutyContext,
  list: ReadList,
  name: ReadDutyName,
  body: PlacedBody,
  owner: Owner,
  line: number,
): Duty | null {
  const paragraph = context.located.paragraphs[list.paragraph];
  if (!paragraph) return null;
  const place = {
    document: context.document,
    section: owner.section,
    measure: owner.measure,
    index: list.paragraph,
  };
  const evidence = evidenceFor(context.text, paragraph, name.start, name.end, place);
  const relation = RELATION[name.role];
  const statement: Statement = {
    id: statementId(
      context.document,
      body.entity.id,
      relation,
      owner.measure,
      String(evidence.range.start),
      String(evidence.range.end),
    ),
    subject: body.entity.id,
    relation,
    object: owner.measure,
    qualifiers: qualifiersOf(name, body.resolution),
    evidence: [evidence],
    document: context.document,
    origin: list.rule.origin,
    basis: 'read',
    rule: ruleTag(list.rule),
    confidence: confidenceOf(list, name, body),
  };
  return {
    statement,
    line,
    agency: name.resolved.agency,
    surface: name.surface,
    role: name.role,
    order: name.order,
  };
}

function issueAt(
  context: DutyContext,
  paragraph: Paragraph,
  start: number,
  end: number,
  code: string,
  message: string,
): Issue {
  return {
    document: context.document,
    line: lineAt(paragraph, start),
    range: rawRange(paragraph.folded, start, Math.max(end, start + 1)),
    code,
    message,
  };
}

/** The wording itself stays out of the message: it can be a person's name. */
function listIssues(context: DutyContext, list: ReadList, paragraph: Paragraph): Issue[] {
  const issues = list.rejected.map((span) =>
    issueAt(
      context,
      paragraph,
      span.start,
      span.end,
      'unknown-agency',
      '名单中有一项不像单位名称，未采用；请打开原文核对。',
    ),
  );
  const damaged = list.names
    .filter((name) => name.misread)
    .map((name) =>
      issueAt(
        context,
        paragraph,
        name.start,
        name.end,
        'damaged-name',
        `原文作“${name.surface}”，疑为“${name.resolved.agency}”，已按后者归入；请打开原文核对。`,
      ),
    );
  const { concern, start, end } = list.list;
  const concerns = concern ? [issueAt(context, paragraph, start, end, concern.code, concern.message)] : [];
  return [...concerns, ...issues, ...damaged];
}

/** Reads the duties of all lists; `owners[i]` is the measure of `lists[i]`. */
export function readDuties(
  context: DutyContext,
  lists: readonly ReadList[],
  owners: readonly Owner[],
): Duties {
  const entities = new Map<EntityId, EntityRecord>();
  const duties: Duty[] = [];
  const issues: Issue[] = [];
  lists.forEach((list, index) => {
    const paragraph = context.located.paragraphs[list.paragraph];
    const owner = owners[index];
    const first = list.names[0];
    if (!paragraph || !owner) return;
    issues.push(...listIssues(context, list, paragraph));
    const line = lineAt(paragraph, first?.start ?? list.list.start);
    for (const name of list.names) {
      const body = placeBody(name.resolved, context.home);
      const known = entities.get(body.entity.id);
      entities.set(body.entity.id, known === undefined ? body.entity : withAliasesOf(known, body.entity));
      const duty = dutyOf(context, list, name, body, owner, line);
      if (duty) duties.push(duty);
    }
  });
  return { duties, entities: [...entities.values()], issues };
}
