/** 列对应: what somebody tells of the columns of a table; the reading runs like every import. */
import type { Sha256 } from '../../../graph-data/model/ids.ts';
import { request } from '../../bridge/client.ts';
import type { ColumnMeaning, ColumnsWish } from '../../bridge/contract.ts';
import { run } from './index.ts';

/** In the order somebody looks for them. */
export const MEANINGS: readonly ColumnMeaning[] = [
  'task',
  'lead',
  'support',
  'joint',
  'time',
  'number',
  'post',
  'note',
];

/** Without one of these nobody is responsible for anything. */
const DUTIES: ReadonlySet<ColumnMeaning> = new Set(['lead', 'support', 'joint']);

export const namesDuty = (meanings: readonly ColumnMeaning[]): boolean =>
  meanings.some((meaning) => DUTIES.has(meaning));

export const applyColumns = (wish: ColumnsWish): Promise<void> =>
  run(
    () => request('columns.apply', wish),
    ({ files }) => ({ readAgain: files }),
  );

export const takeAsRead = (file: Sha256): Promise<void> =>
  run(
    () => request('columns.takeAsRead', { file }),
    () => ({ decided: 1 }),
  );

export const forgetColumns = (shape: string): Promise<void> =>
  run(
    () => request('columns.forget', { shape }),
    () => ({}),
  );
