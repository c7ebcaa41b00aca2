/** Told meanings of columns, as a file or a thread hands them over. */
import { z } from 'zod';
import { COLUMN_MEANINGS } from '../../../graph-data/model/table-columns.ts';

/** More columns than a table has that a person fills in. */
const MOST_COLUMNS = 512;
const MOST_TABLES = 1000;

/** A list of headers: their titles, and for each title what the column holds. */
export const knownColumns = z
  .array(
    z
      .strictObject({
        titles: z.array(z.string().max(200)).min(2).max(MOST_COLUMNS),
        meanings: z.array(z.enum(COLUMN_MEANINGS)).max(MOST_COLUMNS),
      })
      .refine(({ titles, meanings }) => titles.length === meanings.length, {
        message: 'titles and meanings are of different length',
      }),
  )
  .max(MOST_TABLES);
