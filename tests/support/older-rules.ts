/** Imported files as older rules left them. */
import type { WritableWorkspace } from '../../electron/database/index.ts';

/** The first duty of every file was not read yet, and nobody noted the rules; claims are written by the caller. */
export async function asOlderRulesRead(workspace: WritableWorkspace): Promise<void> {
  for (const { file } of await workspace.imports()) {
    const kept = await workspace.keptImport(file);
    if (kept === null) throw new Error('the file is kept');
    const { records } = kept.imported;
    const missed = records.statements.find(({ qualifiers }) => qualifiers.role !== undefined);
    const statements = records.statements.filter((statement) => statement !== missed);
    await workspace.importFile(
      {
        ...kept.imported,
        rules: '',
        readAt: '2025-01-01T00:00:00.000Z',
        records: { ...records, statements },
      },
      kept.text,
      { kind: 'beside' },
    );
  }
}
