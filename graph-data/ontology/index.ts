/** All kinds and relations, by id. Adding one means adding one file and one line here. */
import { agency } from './kinds/agency.ts';
import { collective } from './kinds/collective.ts';
import { document } from './kinds/document.ts';
import { measure } from './kinds/measure.ts';
import { section } from './kinds/section.ts';
import { carries } from './relations/carries.ts';
import { issuedBy } from './relations/issued-by.ts';
import { jointlyResponsible } from './relations/jointly-responsible.ts';
import { leads } from './relations/leads.ts';
import { partOf } from './relations/part-of.ts';
import { supports } from './relations/supports.ts';
import type { Kind, Relation } from './types.ts';

export type { Kind, Label, Relation } from './types.ts';

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

export const kinds: ReadonlyMap<string, Kind> = byId([document, section, measure, agency, collective]);

export const relations: ReadonlyMap<string, Relation> = byId([
  leads,
  supports,
  jointlyResponsible,
  partOf,
  issuedBy,
  carries,
]);
