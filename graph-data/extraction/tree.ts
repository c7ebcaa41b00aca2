/** The section tree as records and entities, with `part-of` claims from the layout. */
import type { SectionRecord } from '../model/document.ts';
import type { EntityRecord } from '../model/entity.ts';
import { type DocumentId, type EntityId, entityId, statementId } from '../model/ids.ts';
import type { Statement } from '../model/statement.ts';
import { rawRange } from '../readers/folded-text.ts';
import type { LocatedDocument, Section } from '../readers/index.ts';
import { lineAt, paragraphRange } from '../readers/located-text.ts';
import { evidenceFor } from './evidence.ts';
import type { Measure } from './measures.ts';
import { display, displayText } from './names/read-names.ts';

export interface Tree {
  readonly records: readonly SectionRecord[];
  readonly entities: readonly EntityRecord[];
  readonly statements: readonly Statement[];
  /** Entity id of a measure, by its key. */
  readonly idOf: ReadonlyMap<string, EntityId>;
}

/** Distinguishes measures of one document. */
export function measureKey(measure: Measure): string {
  return measure.section === null ? `p${measure.paragraph}:${measure.headingStart}` : `s${measure.section}`;
}

/** Numbered sections and the places without number that carry lists, in printed order. */
interface Node {
  readonly key: string;
  readonly level: number;
  readonly number: string;
  readonly heading: string;
  readonly paragraph: number;
  readonly headingStart: number;
  readonly headingEnd: number;
  readonly parent: number | null;
  readonly endParagraph: number;
  readonly isMeasure: boolean;
}

/** Below all printed levels: a place without number. */
const UNNUMBERED_LEVEL = 5;

/** Leaves on the level of sections that carry lists are measures too: some name nobody. */
function measureSections(sections: readonly Section[], measures: readonly Measure[]): Set<number> {
  const carrying = new Set(
    measures.flatMap((measure) => (measure.section === null ? [] : [measure.section])),
  );
  const levels = new Set([...carrying].map((index) => sections[index]?.level));
  const parents = new Set(sections.map((section) => section.parent));
  sections.forEach((section, index) => {
    if (levels.has(section.level) && !parents.has(index)) carrying.add(index);
  });
  return carrying;
}

function nodesOf(document: LocatedDocument, measures: readonly Measure[]): Node[] {
  const measureIndexes = measureSections(document.sections, measures);
  const numbered = document.sections.map(
    (section, index): Node => ({
      ...section,
      key: `s${index}`,
      number: display(section.number),
      heading: displayText(section.heading),
      isMeasure: measureIndexes.has(index),
    }),
  );
  const seen = new Set<string>();
  const others = measures.flatMap((measure): Node[] => {
    const key = measureKey(measure);
    if (measure.section !== null || seen.has(key)) return [];
    seen.add(key);
    return [
      {
        ...measure,
        key,
        level: UNNUMBERED_LEVEL,
        parent: null,
        endParagraph: measure.paragraph + 1,
        isMeasure: true,
      },
    ];
  });
  return [...numbered, ...others];
}

function nodeId(document: DocumentId, node: Node): EntityId {
  return entityId(node.isMeasure ? 'measure' : 'section', document, node.number, node.heading, node.key);
}

function record(
  located: LocatedDocument,
  document: DocumentId,
  node: Node,
  order: number,
  ids: readonly EntityId[],
): SectionRecord {
  const paragraph = located.paragraphs[node.paragraph];
  const last = located.paragraphs[Math.max(node.paragraph, node.endParagraph - 1)];
  if (!paragraph || !last)
    throw new Error(
      `tree: section ${node.number} points at paragraph ${node.paragraph}, which does not exist`,
    );
  const headingRange = rawRange(paragraph.folded, node.headingStart, node.headingEnd);
  return {
    id: ids[order] ?? nodeId(document, node),
    document,
    parent: node.parent === null ? null : (ids[node.parent] ?? null),
    level: node.level,
    number: node.number,
    heading: node.heading,
    isMeasure: node.isMeasure,
    order,
    line: lineAt(paragraph, node.headingStart),
    headingRange,
    range: { start: paragraphRange(paragraph).start, end: paragraphRange(last).end },
  };
}

function partOf(
  text: string,
  located: LocatedDocument,
  node: Node,
  item: SectionRecord,
  documentEntity: EntityId,
): Statement {
  const paragraph = located.paragraphs[node.paragraph];
  if (!paragraph) throw new Error(`tree: paragraph ${node.paragraph} does not exist`);
  const place = {
    document: item.document,
    section: item.parent,
    measure: node.isMeasure ? item.id : null,
    index: node.paragraph,
  };
  const object = item.parent ?? documentEntity;
  return {
    id: statementId(item.document, item.id, 'part-of', object),
    subject: item.id,
    relation: 'part-of',
    object,
    qualifiers: {},
    evidence: [evidenceFor(text, paragraph, node.headingStart, node.headingEnd, place)],
    document: item.document,
    origin: 'structure',
    basis: 'read',
    rule: 'section-tree@1',
    confidence: 1,
  };
}

/** The heading as a name, the number where there is no heading; a long sentence was cut, and says so. */
function nameOf(located: LocatedDocument, node: Node): string {
  if (node.heading === '' && node.number !== '') return node.number;
  const next = located.paragraphs[node.paragraph]?.folded.text.charAt(node.headingEnd) ?? '';
  return /^[。!?;:]?$/u.test(next) ? node.heading : `${node.heading}…`;
}

/** Builds the tree of one document. */
export function buildTree(
  text: string,
  located: LocatedDocument,
  document: DocumentId,
  documentEntity: EntityId,
  measures: readonly Measure[],
): Tree {
  const nodes = nodesOf(located, measures);
  const ids = nodes.map((node) => nodeId(document, node));
  const records = nodes.map((node, order) => record(located, document, node, order, ids));
  return {
    records,
    entities: nodes.map((node, order) => ({
      id: ids[order] ?? nodeId(document, node),
      kind: node.isMeasure ? 'measure' : 'section',
      name: nameOf(located, node),
      fullName: null,
      aliases: [],
      properties: node.isMeasure ? { number: node.number } : { level: node.level, number: node.number },
    })),
    statements: records.flatMap((item, index) => {
      const node = nodes[index];
      return node ? [partOf(text, located, node, item, documentEntity)] : [];
    }),
    idOf: new Map(nodes.map((node, index) => [node.key, ids[index] ?? nodeId(document, node)])),
  };
}
