/** Groups of names with a role, as one list prints them. */
import type { Role } from '../model/statement.ts';

export interface DutyGroup {
  /** Null when the list gives names without saying in which role. */
  readonly role: Role | null;
  /** Folded range of the names. */
  readonly start: number;
  readonly end: number;
  readonly guides: boolean;
}
