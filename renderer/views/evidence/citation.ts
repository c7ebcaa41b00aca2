/** A citation a planner can paste into a paper: title, number, path, line. Pure. */
import type { EvidencePlace, StatementEvidence } from '../../bridge/contract.ts';
import { nodeText } from '../../state/layout/node-face.ts';
import { quotedTitle } from '../../state/workspace/documents.ts';

export function citation(
  sentence: string,
  places: StatementEvidence['places'],
  placeWords: (place: EvidencePlace) => string,
): string {
  const cited = places.map((place) => {
    const title = `${quotedTitle(place.documentTitle)}${place.documentNumber ? `（${place.documentNumber}）` : ''}`;
    const path = place.path
      .filter((card) => card.kind !== 'document')
      .map(nodeText)
      .join(' › ');
    return [title, path, placeWords(place)].filter((part) => part !== '').join(' ');
  });
  return [sentence, ...cited].join('\n');
}
