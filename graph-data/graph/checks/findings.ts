/** Shapes of findings that several checks share. */
import type { EntityId } from '../../model/ids.ts';
import type { Label } from '../../ontology/index.ts';
import type { Found } from './check.ts';
import type { DutyGround, GroundDocument, GroundMeasure } from './ground.ts';

/** Claims shown for what holds of a whole document: enough to see it, not all of it. */
const EXAMPLES = 5;

/** The bodies of a measure, each once. */
export function bodiesOf({ duties }: GroundMeasure): ReadonlySet<EntityId> {
  return new Set(duties.map(({ subject }) => subject));
}

export function isCollective({ entities }: DutyGround, body: EntityId): boolean {
  return entities.get(body)?.kind === 'collective';
}

/** What is found about one measure; shown by its duties, or by its heading where there are none. */
export function aboutMeasure(
  { document }: GroundDocument,
  measure: GroundMeasure,
  message: Label,
  parameters: Found['parameters'] = {},
): Found {
  const shown = measure.duties.length > 0 ? measure.duties : [measure.place];
  return {
    document: document.id,
    things: [measure.id],
    statements: shown.map(({ id }) => id),
    message,
    parameters,
  };
}

/** What holds of every measure of a document is one finding about the document. */
export function aboutDocument(
  { document }: GroundDocument,
  measures: readonly GroundMeasure[],
  message: Label,
): Found {
  const shown = measures.slice(0, EXAMPLES).map((measure) => measure.duties[0] ?? measure.place);
  return {
    document: document.id,
    things: [document.entity],
    statements: shown.map(({ id }) => id),
    message,
    parameters: { count: measures.length },
  };
}

/**
 * Measures of each document that lack something: one finding each, or a single one about the document where
 * none of several has it, because that is how the paper is written.
 */
export function lacking(
  ground: DutyGround,
  lacks: (measure: GroundMeasure, document: GroundDocument) => boolean,
  words: { readonly measure: Label; readonly document: Label },
): readonly Found[] {
  return ground.documents.flatMap((document) => {
    const without = document.measures.filter((measure) => lacks(measure, document));
    if (without.length > 1 && without.length === document.measures.length)
      return [aboutDocument(document, without, words.document)];
    return without.map((measure) => ({
      ...aboutMeasure(document, measure, words.measure),
      statements: [measure.place.id],
    }));
  });
}
