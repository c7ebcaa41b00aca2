/** What requests about the columns of tables may carry. */
import { z } from 'zod';
import type { ColumnMeaning } from '../../graph-data/model/table-columns.ts';
import { sha256 } from './ids.ts';

/** More sheets and rows than a workbook has. */
const sheet = z.int().min(0).max(10_000);
const row = z.int().min(1).max(2_000_000);
/** More columns than a table has that a person fills in. */
const MOST_COLUMNS = 512;
/** As many titles as there may be, as long as they may be. */
const LONGEST_SHAPE = 120_000;

const meaning = z.enum([
  'number',
  'task',
  'lead',
  'support',
  'joint',
  'time',
  'post',
  'note',
] as const satisfies readonly ColumnMeaning[]);

const wish = z.strictObject({
  ...{ file: sha256, sheet, row },
  meanings: z.array(meaning).min(1).max(MOST_COLUMNS),
});

export const columnsInputs = {
  'columns.sheet': z.strictObject({ file: sha256, sheet, row: row.nullable() }),
  'columns.preview': wish,
  'columns.apply': wish,
  'columns.waiting': z.null(),
  'columns.takeAsRead': z.strictObject({ file: sha256 }),
  'columns.remembered': z.null(),
  'columns.forget': z.strictObject({ shape: z.string().min(1).max(LONGEST_SHAPE) }),
};
