/** Small state of this program on this machine, as JSON in its own folder: written beside and renamed. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

export interface StateFile {
  /** Whatever the file holds, null where it is missing or broken: the caller takes from it what it knows. */
  read(): unknown;
  /** Best effort: a state that cannot be kept (a full disk) must not stop the program; the reason goes to stderr. */
  write(state: unknown): void;
}

export function stateFile(file: string): StateFile {
  return {
    read: () => {
      try {
        return JSON.parse(readFileSync(file, 'utf8'));
      } catch {
        return null;
      }
    },
    write: (state) => {
      try {
        writeFileSync(`${file}.unfinished`, JSON.stringify(state));
        renameSync(`${file}.unfinished`, file);
      } catch (error) {
        console.error(`main: ${file} could not be written:`, error);
      }
    },
  };
}
