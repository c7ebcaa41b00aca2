/**
 * Values as typed cells that every graph format can carry. Names, types and text are those of a spreadsheet; what is more
 * (lists, records, characters that XML cannot hold) is JSON in a cell whose name ends in `.json`.
 */

/** The types GraphML and GEXF have in common. */
export type CellType = 'string' | 'double' | 'boolean';

export interface Cell {
  readonly name: string;
  readonly type: CellType;
  readonly text: string;
}

/** XML 1.0 has no way to write these; a carriage return would come back as a line feed. */
const NOT_IN_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the control characters are what is looked for
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const JSON_SUFFIX = '.json';

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON of a value in characters that XML can hold. */
export function jsonCell(name: string, value: unknown): Cell {
  const text = JSON.stringify(value).replace(NOT_IN_XML, escaped);
  return { name: `${name}${JSON_SUFFIX}`, type: 'string', text };
}

/** Text for a reader's eye: characters that XML cannot hold are replaced by U+FFFD. */
export function shown(text: string): string {
  return text.replace(NOT_IN_XML, '\ufffd');
}

/** A value as a cell; null as none. */
export function cellsOf(name: string, value: unknown): Cell[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'number') return [{ name, type: 'double', text: String(value) }];
  if (typeof value === 'boolean') return [{ name, type: 'boolean', text: String(value) }];
  return typeof value === 'string' && shown(value) === value
    ? [{ name, type: 'string', text: value }]
    : [jsonCell(name, value)];
}
