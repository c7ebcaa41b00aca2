/** The claims to export: those of a workspace, or the shipped ones. */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { openDataset, openWorkspace } from '../../electron/database/index.ts';
import { exportSource } from '../../electron/main/service/export-source.ts';
import { exportWords } from '../../electron/main/service/export-words.ts';
import { listNotes } from '../../electron/main/service/notes.ts';
import { withTexts } from '../../electron/main/service/printed-lines.ts';
import { workspaceClaims } from '../../graph-data/assembly/index.ts';
import type { ExportSource } from '../../graph-data/graph/tables/index.ts';
import { inProject } from '../app/places.ts';
import { DATASET_FOLDER, readDataset } from '../dataset/folder.ts';
import { ExportRefusal } from './refusal.ts';

/** Notices that mean another thing than the file asked for was opened in its place. */
const STAND_INS: ReadonlySet<string> = new Set([
  'workspace-damaged',
  'workspace-foreign',
  'workspace-not-creatable',
  'dataset-missing',
  'dataset-damaged',
]);

export function appVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  return z.object({ version: z.string() }).parse(manifest).version;
}

async function fromWorkspace(file: string, texts: boolean): Promise<ExportSource> {
  if (!existsSync(file)) throw new ExportRefusal(`没有工作区文件 / there is no workspace ${file}`);
  const { workspace, notice } = await openWorkspace({
    file,
    dataset: () => openDataset(DATASET_FOLDER),
    appVersion: appVersion(),
    combine: workspaceClaims,
    now: () => new Date(),
  });
  try {
    // Exporting the stand-in would put other claims on paper than the person asked for.
    if (notice !== null && STAND_INS.has(notice.code)) throw notice;
    // No rule is applied to it yet: claims are as they are kept.
    const notes = await listNotes(workspace, { source: workspace, ruled: new Map() });
    const source = { ...(await exportSource(workspace)), notes };
    if (!texts) return source;
    return await withTexts(
      source,
      workspace,
      source.documents.map(({ id }) => id),
    );
  } finally {
    await workspace.close();
  }
}

/**
 * @param texts also the linked texts of its documents, where it has some.
 * @throws ExportRefusal, or WorkspaceProblem where the file is no sound workspace.
 */
export async function readSource(workspace: string | null, texts = false): Promise<ExportSource> {
  return workspace === null
    ? { ...readDataset(DATASET_FOLDER).dataset, ...exportWords }
    : fromWorkspace(workspace, texts);
}
