/** One located document → its record, tree, bodies, statements and issues. */
import type { DocumentRecord, RoleRule, SectionRecord, SourceFile } from '../model/document.ts';
import type { EntityRecord } from '../model/entity.ts';
import { documentId, type EntityId, entityId } from '../model/ids.ts';
import type { Issue } from '../model/issue.ts';
import type { Statement } from '../model/statement.ts';
import type { LocatedDocument } from '../readers/index.ts';
import { type KnownHeader, NO_CLAIMS, readClaims } from './claims/index.ts';
import { type Jurisdiction, jurisdictionOf } from './context.ts';
import { type Duty, readDuties } from './duties.ts';
import { issuedBy } from './header-statements.ts';
import { measuresOf } from './measures.ts';
import { display, displayText } from './names/read-names.ts';
import { type ReadLists, readLists } from './read-lists.ts';
import { sectionAt } from './section-at.ts';
import { buildTree, measureKey } from './tree.ts';

export interface ExtractedDocument {
  readonly record: DocumentRecord;
  readonly sections: readonly SectionRecord[];
  readonly entities: readonly EntityRecord[];
  readonly statements: readonly Statement[];
  readonly issues: readonly Issue[];
  /** Duties in printed order, as the headless interface prints them. */
  readonly duties: readonly Duty[];
}

function roleRuleOf({ lists, stated }: ReadLists): RoleRule {
  if (stated?.kind === 'first-listed') return { id: 'first-listed-leads', statedAt: stated.statedAt };
  if (stated && stated.kind !== 'starred') return { id: 'roles-as-printed', statedAt: stated.statedAt };
  // Running text decides only where the document has no list of its own, as on a routing slip.
  const formal = lists.filter((list) => list.rule.origin !== 'prose');
  const deciding = formal.length > 0 ? formal : lists;
  const printed = deciding.some((list) => list.names.some((name) => name.role !== 'joint'));
  return { id: printed ? 'roles-as-printed' : 'joint-as-printed', statedAt: null };
}

function recordOf(
  located: LocatedDocument,
  file: SourceFile,
  part: number,
  lists: ReadLists,
): DocumentRecord {
  const id = documentId(file.sha256, part);
  const { header, lines } = located;
  const first = lines[0];
  const last = lines.at(-1);
  return {
    id,
    entity: entityId('document', id),
    file: file.sha256,
    part,
    type: header.type,
    title: header.title === null ? null : displayText(header.title.value),
    number: header.number === null ? null : display(header.number.value),
    issuer: header.issuer?.value ?? null,
    date: header.date?.value ?? null,
    classification: header.classification?.value ?? null,
    roleRule: roleRuleOf(lists),
    range: { start: first?.start ?? 0, end: last?.end ?? 0 },
    firstLine: first?.number ?? 1,
    lastLine: last?.number ?? 1,
  };
}

function knownFields({ documentType, documentDate }: KnownHeader = {}): Partial<DocumentRecord> {
  return {
    ...(documentType === undefined ? {} : { type: documentType }),
    ...(documentDate === undefined ? {} : { date: documentDate }),
  };
}

function documentEntity(record: DocumentRecord): EntityRecord {
  const { type, number, issuer, date } = record;
  return {
    id: record.entity,
    kind: 'document',
    name: record.title ?? record.number ?? '（无标题文件）',
    fullName: null,
    aliases: [],
    properties: { date, issuer, number, type },
  };
}

export interface DocumentOptions {
  /** Overrides the jurisdiction the header shows (a routing slip). */
  readonly home?: Jurisdiction;
  /** What the caller knows of the header and the page does not say. */
  readonly known?: KnownHeader;
  /** Leaves out all claims but duties and structure. */
  readonly dutiesOnly?: boolean;
}

/** Extracts one document. */
export function extractDocument(
  text: string,
  located: LocatedDocument,
  file: SourceFile,
  part: number,
  options: DocumentOptions = {},
): ExtractedDocument {
  const home = options.home ?? jurisdictionOf(located.header);
  const read = readLists(located);
  const record = { ...recordOf(located, file, part, read), ...knownFields(options.known) };
  const measures = measuresOf(located, read.lists);
  const tree = buildTree(text, located, record.id, record.entity, measures);
  const owners = measures.map((measure, index) => {
    const innermost = sectionAt(located.sections, read.lists[index]?.paragraph ?? 0);
    const id: EntityId = tree.idOf.get(measureKey(measure)) ?? record.entity;
    return { measure: id, section: innermost === null ? null : (tree.records[innermost]?.id ?? null) };
  });
  const context = { text, located, document: record.id, home };
  const { duties, entities, issues } = readDuties(context, read.lists, owners);
  const issued = issuedBy(text, record, located.header, home);
  const dutyClaims = duties.map((duty) => duty.statement);
  const claims =
    options.dutiesOnly === true
      ? NO_CLAIMS
      : readClaims({
          ...{ text, located, record, bodies: entities, duties: dutyClaims },
          sections: tree.records,
          homePlace: home.place,
          known: options.known ?? {},
        });
  return {
    record,
    sections: tree.records,
    entities: [documentEntity(record), ...tree.entities, ...entities, ...issued.entities, ...claims.entities],
    statements: [...issued.statements, ...tree.statements, ...dutyClaims, ...claims.statements],
    issues: [...issues, ...(claims.issues ?? [])],
    duties,
  };
}
