/**
 * The held elements: exchanged at rest for those that the view deserves, over several frames, kept where they are while the
 * hand moves.
 */
import type { Core, ElementDefinition } from 'cytoscape';
import {
  type Chosen,
  choose,
  NOTHING_CHOSEN,
  type OverviewModel,
  type OverviewPlace,
  type Spot,
  samePlace,
  type Wanted,
} from '../../state/overview/index.ts';
import type { Palette } from '../palette.ts';
import { groupElement, heldElements, heldStyles } from './held.ts';
import { slices } from './slices.ts';

export interface Holding {
  readonly chosen: () => Chosen;
  /** The zoom the names were made for. */
  readonly chosenAt: () => number;
  /** Exchanges where something else is wanted; `done` is called unless it is stopped before. */
  exchange(view: OverviewPlace, wanted: Wanted, done: () => void): void;
  /** Where the keys are. */
  mark(cursor: Spot | null): void;
  /** Takes the colours of the page. */
  paint(): void;
  /** Gives up an exchange that is on its way. */
  stop(): void;
}

/** Elements added in one go: adding all at once, and drawing them for the first time, would be one long frame. */
const PORTION = 90;
/** Milliseconds of an exchange in one frame. */
const BUDGET = 8;

/** What of an element can change while it is held. */
const TOLD = ['label', 'size', 'width', 'colour'] as const;

/** What of the rest changed its size is touched, nothing else; returns whether it was there. */
function keep(cy: Core, element: ElementDefinition): boolean {
  const held = cy.getElementById(element.data.id ?? '');
  if (held.empty()) return false;
  const isSame = TOLD.every((name) => held.data(name) === element.data[name]);
  if (!isSame) held.data(element.data);
  if (element.position && element.classes === 'group') held.position(element.position);
  return true;
}

/** Takes away what is gone, then adds what is new by portions; lines come after the things they join. */
function* replace(cy: Core, elements: readonly ElementDefinition[]): Generator<void> {
  const wanted = new Set(elements.map(({ data }) => data.id));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
  });
  for (let from = 0; from < elements.length; from += PORTION) {
    yield;
    const portion = elements.slice(from, from + PORTION);
    cy.batch(() => void cy.add(portion.filter((element) => !keep(cy, element))));
  }
}

export function holdElements(cy: Core, model: OverviewModel, palette: () => Palette): Holding {
  let [chosen, chosenAt]: [Chosen, number] = [NOTHING_CHOSEN, 1];
  /** What the held elements were chosen for; null while they are exchanged. */
  let heldFor: { readonly view: OverviewPlace; readonly wanted: Wanted } | null = null;
  const { ids } = model.overview;
  const work = slices();
  let cursor: Spot | null = null;
  const idOf = (spot: Spot): string =>
    spot.kind === 'group' ? groupElement(spot.group) : (ids[spot.place] ?? '');
  const mark = (): void => {
    cy.nodes('.cursor').removeClass('cursor');
    if (cursor !== null) cy.getElementById(idOf(cursor)).addClass('cursor');
  };
  const markAll = ({ selected }: Wanted): void =>
    cy.batch(() => {
      cy.elements('.chosen, .own').removeClass('chosen own');
      if (selected !== null) {
        const element = cy.getElementById(ids[selected] ?? '');
        element.addClass('chosen');
        element.connectedEdges().addClass('own');
      }
      mark();
    });
  const isHeldFor = (view: OverviewPlace, { selected, isShown }: Wanted): boolean =>
    heldFor !== null &&
    samePlace(heldFor.view, view) &&
    heldFor.wanted.selected === selected &&
    heldFor.wanted.isShown === isShown;
  function* exchanged(view: OverviewPlace, wanted: Wanted): Generator<void> {
    heldFor = null;
    const next = choose(model, view, wanted);
    const elements = heldElements(model, next, view.zoom, palette());
    yield;
    [chosen, chosenAt] = [next, view.zoom];
    yield* replace(cy, elements);
    markAll(wanted);
    heldFor = { view, wanted };
  }
  return {
    chosen: () => chosen,
    chosenAt: () => chosenAt,
    exchange: (view, wanted, done) => {
      if (isHeldFor(view, wanted)) return done();
      markAll(wanted);
      work.begin(exchanged(view, wanted), BUDGET, done);
    },
    mark: (spot) => {
      cursor = spot;
      cy.batch(mark);
    },
    paint: () => {
      cy.style(heldStyles(palette()));
      heldFor = null;
    },
    stop: work.stop,
  };
}
