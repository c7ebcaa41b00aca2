/** Whose bodies the bare names on a routing slip are: the receiving office's, never the sender's. */
import type { LocatedDocument } from '../readers/index.ts';
import { slipField } from '../readers/routing-slip.ts';
import { type Jurisdiction, placeIn } from './context.ts';

/**
 * A slip filed by an office that names its own place belongs there. A slip that speaks of 开发区/党工委/管委会 without
 * naming the zone belongs to a zone under the sender's place, which is all the page says.
 */
export function slipJurisdiction(slip: LocatedDocument): Jurisdiction {
  const office = placeIn(slip.header.issuer?.value ?? '');
  if (office) return office;
  const text = slip.lines.map((line) => line.folded.text).join('\n');
  const sender = placeIn(slipField(slip.lines, '来文单位')?.value ?? '')?.place ?? '';
  const zone = /党工委|管委会|结合(?:开发区|高新区|新区|园区)/u.test(text);
  return zone
    ? { place: `${sender}开发区`, level: 'zone' }
    : { place: `${sender}（收文单位）`, level: 'unknown' };
}
