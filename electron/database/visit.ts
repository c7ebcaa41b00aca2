/** A workspace that is only looked at, to take something out of it: through a copy in memory, brought to today's schema there. */
import type { ConnectionOptions } from './connection.ts';
import { healthOf } from './integrity.ts';
import { openInMemory } from './memory-copy.ts';
import { LATEST_SCHEMA, migrate, schemaVersion } from './migrations/index.ts';
import { errorCode, meansDamage, WorkspaceProblem } from './problem.ts';
import { sqliteWorkspace } from './sqlite-workspace.ts';
import type { WritableWorkspace } from './workspace.ts';

/**
 * Works while another process writes the file, and never touches it. The caller closes it.
 * @throws WorkspaceProblem `workspace-missing`, `workspace-foreign`, `visit-damaged`, `visit-newer`, `visit-empty`
 */
export async function visitWorkspace(file: string, options: ConnectionOptions): Promise<WritableWorkspace> {
  const connection = await openInMemory(file, options).catch((cause: unknown) => {
    if (meansDamage(cause)) throw new WorkspaceProblem('visit-damaged', { file }, cause);
    if (errorCode(cause) === 'ENOENT') throw new WorkspaceProblem('workspace-missing', { file }, cause);
    throw cause;
  });
  const refuse = (code: 'visit-damaged' | 'visit-newer' | 'visit-empty' | 'workspace-foreign'): never => {
    connection.close();
    throw new WorkspaceProblem(code, { file, known: LATEST_SCHEMA });
  };
  const health = healthOf(connection);
  if (health === 'damaged') return refuse('visit-damaged');
  if (health === 'foreign') return refuse('workspace-foreign');
  if (health === 'empty') return refuse('visit-empty');
  if (schemaVersion(connection) > LATEST_SCHEMA) return refuse('visit-newer');
  migrate(connection);
  return sqliteWorkspace(connection);
}
