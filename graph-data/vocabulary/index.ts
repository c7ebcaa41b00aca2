/**
 * The gazetteers as typed values. JSON modules are typed by their literal content, which is wider than the
 * declared shapes where a field is a closed set; the unit tests hold the data to the shapes.
 */
import bodyTypeRecords from './body-types.json' with { type: 'json' };
import categoryRecords from './categories.json' with { type: 'json' };
import collectiveRecords from './collectives.json' with { type: 'json' };
import localBodyRecords from './local-bodies.json' with { type: 'json' };
import misreadingRecords from './misreadings.json' with { type: 'json' };
import nameEndingRecords from './name-endings.json' with { type: 'json' };
import placedNameRecords from './placed-names.json' with { type: 'json' };
import placeRecords from './places.json' with { type: 'json' };
import type {
  BodyType,
  Category,
  Collective,
  LocalBody,
  Misreading,
  NameEnding,
  Place,
  PlacedName,
} from './types.ts';

export type * from './types.ts';

/** Every kind of body that carries duties, sorted by id. */
export const bodyTypes = bodyTypeRecords as readonly BodyType[];

/** The categories of bodies, in the order shown. */
export const categories = categoryRecords as readonly Category[];

/** Bodies of one jurisdiction that no body type explains, or whose name needs a note. */
export const localBodies = localBodyRecords as readonly LocalBody[];

/** Classes of bodies named as one; the first pattern that fits wins. */
export const collectives = collectiveRecords as readonly Collective[];

/** Provinces, cities and leagues of China; Tongliao's banners and counties; its development zone. */
export const places = placeRecords as readonly Place[];

/** Names that carry a place in their middle. */
export const placedNames = placedNameRecords as readonly PlacedName[];

/** Ends of names that tell a body the gazetteer does not list, the longest first among those that fit. */
export const nameEndings = nameEndingRecords as readonly NameEnding[];

/** Known damage of character recognition in bodies' names. */
export const misreadings = misreadingRecords as readonly Misreading[];
