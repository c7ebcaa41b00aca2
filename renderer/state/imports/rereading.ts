/** 重新读取: what older rules read is read by those of today, and counts once it was seen and applied. */
import type { Sha256 } from '../../../graph-data/model/ids.ts';
import { request } from '../../bridge/client.ts';
import { run } from './index.ts';

/** Null for all that older rules read. */
export const readAgain = (files: readonly Sha256[] | null): Promise<void> =>
  run(
    () => request('rereading.read', { files }),
    (reread) => ({ reread }),
  );

export const applyReadings = (files: readonly Sha256[]): Promise<void> =>
  run(
    () => request('rereading.apply', { files }),
    (applied) => ({ decided: applied.files }),
  );

export const leaveReadings = (files: readonly Sha256[]): Promise<void> =>
  run(
    () => request('rereading.leave', { files }),
    () => ({ decided: files.length }),
  );
