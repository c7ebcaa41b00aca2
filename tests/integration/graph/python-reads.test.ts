/** A reader that shares no line of code with the writers gets every value too: Python's xml.etree, where Python is. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphFiles, writeGraphFiles } from '../../../scripts/graph/files.ts';
import { awkwardGraph } from '../../support/awkward-graph.ts';
import { type ParsedEdge, type ParsedElement, restoredGraph } from '../../support/restored-graph.ts';

const SCRIPT = join(import.meta.dirname, '../../support/read-graph.py');
const hasPython = spawnSync('python3', ['--version']).status === 0;
if (!hasPython) console.warn('python-reads: skipped, there is no python3');

const edgesOf = awkwardGraph.statements.filter((statement) => statement.object !== null);
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'remit-graph-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!hasPython)('python3', () => {
  it.each(['graphml', 'gexf'] as const)('reads all of %s', (format) => {
    const [file = ''] = writeGraphFiles(graphFiles(format, awkwardGraph), join(folder, `graph.${format}`));
    const { stdout, stderr } = spawnSync('python3', [SCRIPT, file], { encoding: 'utf8' });
    expect(stderr).toBe('');
    const { nodes, edges } = JSON.parse(stdout) as { nodes: ParsedElement[]; edges: ParsedEdge[] };
    const restored = restoredGraph(nodes, edges);
    expect(restored.entities).toEqual(awkwardGraph.entities);
    expect(restored.statements.slice(0, edgesOf.length)).toEqual(edgesOf);
    expect(restored.statements).toHaveLength(awkwardGraph.statements.length);
  });
});
