/** The held elements: exchanged at rest for those that the view deserves, kept where they are while the hand moves. */
import type { Core, ElementDefinition } from 'cytoscape';
import {
  type Chosen,
  choose,
  NOTHING_CHOSEN,
  type OverviewModel,
  type OverviewPlace,
  type Spot,
  type Wanted,
} from '../../state/overview/index.ts';
import { readPalette } from '../palette.ts';
import { groupElement, heldElements, heldStyles } from './held.ts';

export interface Holding {
  readonly chosen: () => Chosen;
  /** The zoom the names were made for. */
  readonly chosenAt: () => number;
  exchange(view: OverviewPlace, wanted: Wanted): void;
  /** Where the keys are. */
  mark(cursor: Spot | null): void;
  /** Takes the colours of the page. */
  paint(): void;
}

/** What of an element can change while it is held. */
const TOLD = ['label', 'size', 'width', 'colour'] as const;

/** Adds what is new, takes away what is gone, and touches of the rest only what changed its size. */
function replace(cy: Core, elements: readonly ElementDefinition[]): void {
  const wanted = new Map(elements.map((element) => [element.data.id ?? '', element]));
  cy.elements()
    .filter((element) => !wanted.has(element.id()))
    .remove();
  const fresh: ElementDefinition[] = [];
  for (const [id, element] of wanted) {
    const held = cy.getElementById(id);
    if (held.empty()) {
      fresh.push(element);
      continue;
    }
    const isSame = TOLD.every((name) => held.data(name) === element.data[name]);
    if (!isSame) held.data(element.data);
    if (element.position && element.classes === 'group') held.position(element.position);
  }
  cy.add(fresh);
}

export function holdElements(cy: Core, model: OverviewModel): Holding {
  let [chosen, chosenAt]: [Chosen, number] = [NOTHING_CHOSEN, 1];
  const { ids } = model.overview;
  let palette = readPalette(document.documentElement);
  let cursor: Spot | null = null;
  const idOf = (spot: Spot): string =>
    spot.kind === 'group' ? groupElement(spot.group) : (ids[spot.place] ?? '');
  const mark = (): void => {
    cy.nodes('.cursor').removeClass('cursor');
    if (cursor !== null) cy.getElementById(idOf(cursor)).addClass('cursor');
  };
  return {
    chosen: () => chosen,
    chosenAt: () => chosenAt,
    exchange: (view, wanted) => {
      chosen = choose(model, view, wanted);
      chosenAt = view.zoom;
      cy.batch(() => {
        replace(cy, heldElements(model, chosen, view.zoom, palette));
        cy.elements('.chosen, .own').removeClass('chosen own');
        if (wanted.selected !== null) {
          const selected = cy.getElementById(ids[wanted.selected] ?? '');
          selected.addClass('chosen');
          selected.connectedEdges().addClass('own');
        }
        mark();
      });
    },
    mark: (spot) => {
      cursor = spot;
      cy.batch(mark);
    },
    paint: () => {
      palette = readPalette(document.documentElement);
      cy.style(heldStyles(palette));
    },
  };
}
