/** What a table is made from, and how its documents are named in it. */
import type { Dataset } from '../../model/dataset.ts';
import { type DocumentRecord, quotedTitle } from '../../model/document.ts';
import type { DocumentId, EntityId, FindingId } from '../../model/ids.ts';
import type { Note } from '../../model/note.ts';
import { roleRules } from '../../ontology/index.ts';
import type { OwnMap } from '../places/index.ts';
import type { ReviewExport } from '../review/index.ts';
import { highestClassification } from './classification.ts';
import { chineseDate } from './dates.ts';
import type { PlacesOf } from './line-words.ts';
import type { ExportHeading } from './types.ts';

/** Words of the groups' ids: this room knows ids alone. */
export type GroupWords = (by: 'category' | 'system', id: string) => string;

export interface ExportedAcceptance {
  readonly note: string;
  readonly author: string | null;
  /** ISO time. */
  readonly at: string;
}

/** A paragraph with its broken lines joined, and the line of the file on which it begins. */
export interface PrintedLine {
  readonly line: number;
  readonly text: string;
}

/** A note, and whether the workspace still has what it is on. */
export interface ListedNote extends Note {
  readonly gone: boolean;
}

/** The claims a table may draw on; a workspace and the shipped dataset both have them. */
export interface ExportSource extends Pick<Dataset, 'documents' | 'sections' | 'entities' | 'statements'> {
  /** Ids of categories in the order shown; without it, groups stand in the order they are met. */
  readonly categories?: readonly string[];
  readonly groupWords?: GroupWords;
  /** What the office decided about findings; without it, nothing was. */
  readonly acceptances?: ReadonlyMap<FindingId, ExportedAcceptance>;
  /** Code of the national standard by the name of a place; without it, places are sorted by name. */
  readonly codeOf?: (name: string) => string | null;
  /** Printed paragraphs of linked texts, by document; a document that is not in it is not linked. */
  readonly texts?: ReadonlyMap<DocumentId, readonly PrintedLine[]>;
  /** Notes and bookmarks; only a file of them takes them, never one of facts. */
  readonly notes?: readonly ListedNote[];
  /** The user's own map of places, where one is kept. */
  readonly ownMap?: OwnMap | null;
  /** Where lines stand in the file itself; without it, and for plain text, lines are named. */
  readonly placesOf?: PlacesOf;
  /** What was decided about one document; without it there is no review to hand out. */
  readonly review?: ReviewExport;
  /** What things were called before, in words, by thing; without it, nothing was renamed or merged. */
  readonly formerNames?: ReadonlyMap<EntityId, string>;
  /** Without it, names are sorted by the collator. */
  readonly spell?: (name: string) => readonly string[];
}

const LONGEST_TITLE = 24;

/** The document in a cell: its number, or else its title cut to a length that leaves room for the place. */
export function shortName({ number, title }: DocumentRecord): string {
  if (number !== null) return number;
  if (title === null) return '无题名文件';
  return quotedTitle(title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title);
}

/** The document in a list of sources: title, number, date, each as far as it is known. */
export function fullName({ number, title, date }: DocumentRecord): string {
  const facts = [number, date === null ? null : chineseDate(date)].filter((fact) => fact !== null);
  const name = title === null ? '无题名文件' : quotedTitle(title);
  return facts.length === 0 ? name : `${name}（${facts.join('，')}）`;
}

/** The rule in force in words, with the place that states it or the word that it was chosen. */
function ruleOf({ roleRule: { id, statedAt, chosen } }: DocumentRecord): string {
  const words = roleRules.get(id)?.label.zh ?? id;
  if (chosen === true) return `${words}（使用者选定）`;
  return statedAt === null ? words : `${words}（原文第${statedAt.line}行）`;
}

/** One line when all documents share the rule, otherwise one a document. */
function rulesOf(documents: readonly DocumentRecord[]): readonly string[] {
  const rules = documents.map(ruleOf);
  const [first] = rules;
  if (first === undefined) return [];
  if (rules.every((rule) => rule === first)) return [first];
  return documents.map((document, index) => `${shortName(document)}：${rules[index] ?? ''}`);
}

/** What was called otherwise among the things these documents speak of. */
function namesIn(
  { statements, formerNames = new Map() }: Pick<ExportSource, 'statements' | 'formerNames'>,
  used: ReadonlySet<DocumentId>,
): readonly string[] {
  if (formerNames.size === 0) return [];
  const named = new Set(
    statements
      .filter(({ document }) => used.has(document))
      .flatMap(({ subject, object }) => [subject, object]),
  );
  return [...formerNames].filter(([thing]) => named.has(thing)).map(([, words]) => words);
}

/** Heading of a file made from these documents of the source, in their order. */
export function headingOf(
  source: Pick<ExportSource, 'documents' | 'statements' | 'formerNames'>,
  used: ReadonlySet<DocumentId>,
  said: Pick<ExportHeading, 'title' | 'date' | 'filters'> & Partial<Pick<ExportHeading, 'legend'>>,
): ExportHeading {
  const documents = source.documents.filter(({ id }) => used.has(id));
  return {
    legend: null,
    ...said,
    sources: documents.map(fullName),
    roleRules: rulesOf(documents),
    names: namesIn(source, used),
    classification: highestClassification(documents.map(({ classification }) => classification)),
  };
}
