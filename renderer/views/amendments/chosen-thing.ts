/** The thing somebody means instead of what was read: a known one, or one that nobody knows yet and the same action adopts. */
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { AmendmentWish, EntityCard } from '../../bridge/contract.ts';
import { adoptedThing } from '../../state/amendments/index.ts';

/** Bodies nobody knows yet are posts or offices, never groups of them. */
type NewKind = 'agency' | 'place';

export interface ChosenThing {
  readonly id: EntityId;
  readonly name: string;
  /** Set where nobody knows it yet. */
  readonly adopts: NewKind | null;
}

/** What may be new at an end of these kinds; null where only what was read can stand, as for headings. */
const newKindAmong = (kinds: readonly string[]): NewKind | null =>
  (['agency', 'place'] as const).find((kind) => kinds.includes(kind)) ?? null;

export const knownThing = (card: EntityCard | null): ChosenThing | null =>
  card && { id: card.id, name: card.name, adopts: null };

/** The entry that goes before the one that names the thing; none for a known one. */
export const adoptionOf = ({ name, adopts }: ChosenThing): readonly AmendmentWish[] =>
  adopts === null ? [] : [{ kind: 'thing-adopted', thingKind: adopts, name, surface: name }];

interface Offer {
  readonly label: (name: string) => string;
  readonly make: (name: string) => void;
}

/** The typed words offered as something new, for `ThingSearch`; an empty object where nothing new may stand. */
export function useOfferNew(
  kinds: readonly string[],
  choose: (thing: ChosenThing) => void,
): { readonly create?: Offer } {
  const { t } = useTranslation();
  const adopts = newKindAmong(kinds);
  if (adopts === null) return {};
  return {
    create: {
      label: (name) => t(`amendments.new.${adopts}`, { name }),
      make: (name) => choose({ id: adoptedThing(adopts, name), name, adopts }),
    },
  };
}
