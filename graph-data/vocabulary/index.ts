/**
 * The gazetteers as typed values. JSON modules are typed by their literal content, which is wider than the
 * declared shapes where a field is a closed set; the unit tests hold the data to the shapes.
 */
import bodyTypeRecords from './body-types.json' with { type: 'json' };
import categoryRecords from './categories.json' with { type: 'json' };
import type { BodyType, Category } from './types.ts';

export type * from './types.ts';

/** Every kind of body that carries duties, sorted by id. */
export const bodyTypes: readonly BodyType[] = bodyTypeRecords as readonly BodyType[];

/** The categories of bodies, in the order shown. */
export const categories: readonly Category[] = categoryRecords;
