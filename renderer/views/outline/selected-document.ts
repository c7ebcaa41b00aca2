/** The document in which the selected section or measure stands; a body stands in many, so it opens none. */
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import type { DocumentSummary } from '../../bridge/contract.ts';
import { useAnswer } from '../../state/answers/index.ts';
import { useSelection } from '../../state/selection/index.ts';

export function useSelectedDocument(documents: readonly DocumentSummary[] | null): DocumentId | null {
  const selected = useSelection((state) => state.entity);
  const { value } = useAnswer('entity.describe', selected === null ? undefined : { id: selected });
  const root = value?.document?.document.entity ?? value?.path[0]?.id;
  return documents?.find(({ document }) => document.entity === root)?.document.id ?? null;
}
