/** `places.read`. */
import { buildPlaces, type PlacesModel } from '../../../graph-data/graph/places/index.ts';
import { codeOfPlace } from './export-words.ts';
import { oncePerSession } from './once.ts';

export const placesOf = oncePerSession(
  async ({ opened: { workspace } }): Promise<PlacesModel> =>
    buildPlaces({
      entities: await workspace.entities(),
      statements: await workspace.statements(),
      documents: (await workspace.documents()).map(({ document }) => document),
      codeOf: codeOfPlace,
    }),
);
