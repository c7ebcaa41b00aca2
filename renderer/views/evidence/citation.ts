/** A citation a planner can paste into a paper: title, number, path, line. Pure. */
import type { StatementEvidence } from '../../bridge/contract.ts';
import { nodeText } from '../../state/layout/node-face.ts';

export function citation(
  sentence: string,
  places: StatementEvidence['places'],
  line: (line: number) => string,
): string {
  const cited = places.map((place) => {
    const title = `《${place.documentTitle}》${place.documentNumber ? `（${place.documentNumber}）` : ''}`;
    const path = place.path
      .filter((card) => card.kind !== 'document')
      .map(nodeText)
      .join(' › ');
    return [title, path, line(place.line)].filter((part) => part !== '').join(' ');
  });
  return [sentence, ...cited].join('\n');
}
