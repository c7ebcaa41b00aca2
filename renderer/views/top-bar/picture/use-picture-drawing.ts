/** Draws the picture for a file or for paper; what draws it is large and loaded when it is first needed. */
import { useTranslation } from 'react-i18next';
import type { GraphPart } from '../../../bridge/contract.ts';
import { type Draw, graphOfPart, type PictureChoice } from '../../../state/exports/index.ts';
import { currentGraph, legendOf } from '../../../state/graph/index.ts';
import { useLegendWords } from './use-legend-words.ts';
import { useSheetWords } from './use-sheet-words.ts';

export function usePictureDrawing(): (part: GraphPart, choice: PictureChoice) => Draw {
  const { t } = useTranslation();
  const legendWords = useLegendWords();
  const sheetWords = useSheetWords();
  return (part, choice) => async (heading, signal) => {
    const graph = currentGraph();
    const legend = legendOf(part.selected ? graphOfPart(graph, part) : graph);
    const { drawPicture } = await import('../../../canvas/picture/index.ts');
    const words = sheetWords(graph, part, heading);
    const conflictWords = { open: t('conflicts.open'), resolved: t('conflicts.resolved') };
    const correctionWords = {
      corrected: t('amendments.corrected'),
      added: t('amendments.added'),
      rejected: t('amendments.rejected'),
    };
    return drawPicture({ part, choice, legend, legendWords, conflictWords, correctionWords, words }, signal);
  };
}
