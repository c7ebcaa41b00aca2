/** `places.read`: computed once for each graph. */
import type { ClaimGraph } from '../../../graph-data/graph/index.ts';
import { buildPlaces, type PlacesModel } from '../../../graph-data/graph/places/index.ts';
import { codeOfPlace } from './export-words.ts';
import type { Session } from './session.ts';

/** A changed workspace has another graph, so what is kept never grows old. */
const kept = new WeakMap<ClaimGraph, PlacesModel>();

export async function placesOf({ opened: { workspace }, graph }: Session): Promise<PlacesModel> {
  const known = kept.get(graph);
  if (known !== undefined) return known;
  const model = buildPlaces({
    entities: await workspace.entities(),
    statements: await workspace.statements(),
    documents: (await workspace.documents()).map(({ document }) => document),
    codeOf: codeOfPlace,
  });
  kept.set(graph, model);
  return model;
}
