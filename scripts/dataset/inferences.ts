/** What follows from the claims of all documents, added beside them. */
import { infer, type RefusedLink } from '../../graph-data/inference/index.ts';
import type { Dataset } from '../../graph-data/model/dataset.ts';
import { markless } from '../../graph-data/model/names.ts';
import type { Texts } from './checks/evidence.ts';

/** The dataset with everything the rules of inference find in it; what was read stays as it is. */
export function addInferences(dataset: Dataset, texts: Texts, refused: readonly RefusedLink[] = []): Dataset {
  const words = new Map(
    dataset.documents.flatMap(({ id, file, range }) => {
      const text = texts.get(file);
      return text === undefined ? [] : [[id, markless(text.slice(range.start, range.end))] as const];
    }),
  );
  const { documents, entities, statements } = dataset;
  const inferences = infer({ documents, entities, statements, words, refused });
  return {
    ...dataset,
    entities: [...entities, ...inferences.entities],
    statements: [...statements, ...inferences.statements],
  };
}
