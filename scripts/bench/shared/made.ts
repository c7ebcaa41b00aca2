/** The process that makes a workspace of a folder's dataset; its memory goes with it. */
import { openService } from './workspace.ts';

const started = performance.now();
const service = await openService(process.argv[2] ?? '');
const made = performance.now() - started;
await service.close();
process.send?.(made);
