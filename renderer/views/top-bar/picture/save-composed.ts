/** A picture that comes drawn (time line, places) as points: the window has the canvas that makes them. */
import type { ExportOrder } from '../../../bridge/contract.ts';
import { composePicture, savePicture } from '../../../state/exports/index.ts';

export const saveComposed = (order: ExportOrder, asked: number): Promise<void> =>
  savePicture(order, async (_heading, signal) => {
    const [{ pngOf, scaleWithin }, composed] = await Promise.all([
      import('../../../canvas/picture/points.ts'),
      composePicture(order),
    ]);
    if (!composed.ok) throw new Error(composed.error.code);
    signal.throwIfAborted();
    const { svg, ...size } = composed.value;
    const scale = scaleWithin(size, asked);
    const bytes = await pngOf(svg, size, scale);
    return {
      drawing: { format: 'png', bytes },
      note: scale < asked ? { kind: 'reduced', scale } : null,
    };
  });
