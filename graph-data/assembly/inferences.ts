/** What follows from the claims of all documents, added beside them. */
import { infer, type RefusedLink } from '../inference/index.ts';
import type { Dataset } from '../model/dataset.ts';
import type { DocumentId, Sha256 } from '../model/ids.ts';
import { markless } from '../model/names.ts';

/** Decoded texts by the hash of their file. */
export type Texts = ReadonlyMap<Sha256, string>;

/** The words of each document without marks, where its text is at hand. */
export function wordsOf({ documents }: Dataset, texts: Texts): ReadonlyMap<DocumentId, string> {
  return new Map(
    documents.flatMap(({ id, file, range }) => {
      const text = texts.get(file);
      return text === undefined ? [] : [[id, markless(text.slice(range.start, range.end))] as const];
    }),
  );
}

/** The dataset with everything the rules of inference find in it; what was read stays as it is. */
export function addInferences(dataset: Dataset, texts: Texts, refused: readonly RefusedLink[] = []): Dataset {
  const words = wordsOf(dataset, texts);
  const { documents, entities, statements } = dataset;
  const inferences = infer({ documents, entities, statements, words, refused });
  return {
    ...dataset,
    entities: [...entities, ...inferences.entities],
    statements: [...statements, ...inferences.statements],
  };
}
