/** `places.map` and what changes it: the user's own map, kept in the workspace as it was read. */
import { basename } from 'node:path';
import type { KeptMap, OwnMap, OwnMapFacts } from '../../bridge/contract.ts';
import { type ReadableWorkspace, WorkspaceProblem } from '../../database/index.ts';
import { readGeoJson } from '../../files/index.ts';
import { requireWritable, type Session } from './session.ts';

/** The workspace keeps what `loadMap` and `editMap` wrote, and nobody else writes it. */
const parsed = (content: string | null): OwnMap | null =>
  content === null ? null : (JSON.parse(content) as OwnMap);

export async function keptMapOf(workspace: ReadableWorkspace): Promise<KeptMap> {
  const { content, undoable } = await workspace.placeMap();
  return { map: parsed(content), undoable };
}

async function keep({ opened: { workspace } }: Session, map: OwnMap | null): Promise<void> {
  await workspace.keepPlaceMap(map === null ? null : JSON.stringify(map), new Date());
}

/** @throws FileProblem saying on which line or at which shape the file is wrong; the map that was there stays. */
export async function loadMap(session: Session, file: string): Promise<void> {
  requireWritable(session);
  const name = basename(file);
  const read = await readGeoJson({ name, path: file, symlink: false });
  await keep(session, { file: name, approval: '', source: '', ...read, matches: [] });
}

/** @throws WorkspaceProblem `map-unknown` when there is no map to say something of. */
export async function editMap(session: Session, facts: OwnMapFacts): Promise<void> {
  requireWritable(session);
  const { map } = await keptMapOf(session.opened.workspace);
  if (map === null) throw new WorkspaceProblem('map-unknown');
  await keep(session, { ...map, ...facts });
}

export async function removeMap(session: Session): Promise<void> {
  requireWritable(session);
  await keep(session, null);
}

export async function undoMap(session: Session): Promise<void> {
  requireWritable(session);
  await session.opened.workspace.undoPlaceMap();
}
