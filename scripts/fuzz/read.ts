/** Reads a file of any format as the app does. */
import { type FormattedText, readFormatted } from '../../graph-data/readers/index.ts';
import { characterMaps } from '../setup/character-maps.ts';

export function read(bytes: Uint8Array, name = 'paper'): Promise<FormattedText> {
  return readFormatted(bytes, name, { characterMaps });
}
