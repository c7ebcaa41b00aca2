/** The files of each format, and where they go. */
import { existsSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  csvTables,
  type GraphSelection,
  gexf,
  graphJson,
  graphml,
} from '../../graph-data/graph/formats/index.ts';

export const FORMATS = ['json', 'gexf', 'graphml', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

export interface GraphFile {
  readonly name: string;
  readonly text: string;
}

/** The graph in a format: one file, two for CSV. */
export function graphFiles(format: Format, selection: GraphSelection): readonly [GraphFile, ...GraphFile[]] {
  switch (format) {
    case 'json':
      return [{ name: 'graph.json', text: `${JSON.stringify(graphJson(selection), null, 1)}\n` }];
    case 'gexf':
      return [{ name: 'graph.gexf', text: gexf(selection) }];
    case 'graphml':
      return [{ name: 'graph.graphml', text: graphml(selection) }];
    case 'csv': {
      const { nodes, edges } = csvTables(selection);
      return [
        { name: 'nodes.csv', text: nodes },
        { name: 'edges.csv', text: edges },
      ];
    }
  }
}

/** Each file appears whole or not at all. */
function write(path: string, text: string): string {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.new`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
  return path;
}

const isFolder = (out: string): boolean =>
  /[\\/]$/u.test(out) || (existsSync(out) && statSync(out).isDirectory());

/** Writes the files; `out` is a folder, or the path of the file where there is only one. Returns their paths. */
export function writeGraphFiles(files: readonly [GraphFile, ...GraphFile[]], out: string): readonly string[] {
  const [only, ...more] = files;
  if (more.length === 0 && !isFolder(out)) return [write(out, only.text)];
  return files.map(({ name, text }) => write(join(out, name), text));
}
