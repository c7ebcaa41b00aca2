/**
 * The whole graph on the screen, outside React: a picture behind, few elements held in front by cytoscape, a small map. The
 * picture of the view comes first, then the elements. While the hand moves both are only moved; at rest the elements are
 * exchanged and the picture is drawn crisp.
 */
import cytoscape from 'cytoscape';
import type { Point } from '../../state/layout/geometry.ts';
import {
  MOST_HELD,
  type OverviewModel,
  placeFrom,
  type Shown,
  type Spot,
  spotAt,
  type Wanted,
} from '../../state/overview/index.ts';
import { useSelection } from '../../state/selection/index.ts';
import { followSize, followTheme } from '../page.ts';
import { readPalette } from '../palette.ts';
import { cameraOf } from './camera.ts';
import { heldStyles } from './held.ts';
import { holdElements } from './holding.ts';
import { bindKeyboard } from './keyboard.ts';
import { pictureLayer } from './layer.ts';
import { bindMinimap } from './minimap.ts';
import { bindPointer } from './pointer.ts';

/** The hand rests when nothing moved for so long, in milliseconds. */
const REST = 140;

export interface OverviewParts {
  readonly stage: HTMLElement;
  readonly held: HTMLElement;
  readonly minimap: HTMLElement;
}

export interface OverviewHost {
  readonly groupWords: Wanted['groupWords'];
  /** What is under the hand, in pixels of the stage. */
  readonly hover: (spot: Spot | null, at: Point) => void;
  readonly pick: (spot: Spot) => void;
  readonly take: (spot: Spot) => void;
  /** Where the keys went. */
  readonly walked: (spot: Spot) => void;
  /** Where the view came to rest, in words of an address. */
  readonly rested: (place: string) => void;
}

export interface OverviewPicture {
  zoomBy(factor: number): void;
  fit(): void;
  showGroup(group: number): void;
  /** Shows only these things from now on. */
  filter(isShown: (place: number) => boolean): void;
  /** Goes to a place of an address. */
  goTo(words: string | undefined): void;
  stop(): void;
}

export function mountOverview(
  { stage, held, minimap }: OverviewParts,
  model: OverviewModel,
  host: OverviewHost,
): OverviewPicture {
  let palette = readPalette(document.documentElement);
  const cy = cytoscape({
    container: held,
    style: heldStyles(palette),
    boxSelectionEnabled: false,
    autoungrabify: true,
    autounselectify: true,
  });
  const camera = cameraOf(cy, model);
  const holding = holdElements(cy, model, () => palette);
  let isShown: (place: number) => boolean = () => true;
  let cursor: Spot | null = null;
  let resting = 0;
  const map = bindMinimap(minimap, { model, palette: () => palette }, camera.moveTo);
  const layer = pictureLayer(stage, {
    model,
    isShown: (place) => isShown(place),
    palette: () => palette,
  });

  const selected = (): number | null => {
    const { entity } = useSelection.getState();
    return entity === null ? null : (model.placeOf.get(entity) ?? null);
  };
  const shown = (): Shown => ({
    ...{ model, isShown, view: camera.view() },
    ...{ chosen: holding.chosen(), chosenAt: holding.chosenAt() },
  });
  const exchange = (done: () => void): void => {
    const wanted = { isShown, selected: selected(), most: MOST_HELD, groupWords: host.groupWords };
    holding.exchange(camera.view(), wanted, () => {
      held.dataset['held'] = String(cy.elements().length);
      done();
    });
  };
  const settle = (): void => exchange(() => layer.sharpen(camera.view(), layer.complete));
  const rest = (): void => {
    settle();
    host.rested(camera.words());
  };
  /** The picture tells most and costs least, so it comes before the elements. */
  const draw = (): void => {
    layer.outdate();
    layer.sharpen(camera.view(), () => exchange(layer.complete));
  };
  const moved = (): void => {
    holding.stop();
    layer.follow(camera.view());
    map.follow(camera.view());
    window.clearTimeout(resting);
    resting = window.setTimeout(rest, REST);
  };
  const moveCursor = (spot: Spot | null): void => {
    cursor = spot;
    holding.mark(spot);
    if (spot !== null) host.walked(spot);
  };
  /** A selection made in the picture is where the hand is; any other is brought into view. */
  let isOwn = false;
  const pick = (spot: Spot): void => {
    isOwn = true;
    host.pick(spot);
    isOwn = false;
  };
  const press = (spot: Spot | null): void => {
    moveCursor(null);
    if (spot !== null) pick(spot);
  };
  const onSelection = (): void => {
    const place = selected();
    settle();
    if (place !== null && !isOwn) camera.reveal(place);
  };
  const repaint = (): void => {
    palette = readPalette(document.documentElement);
    map.repaint();
    holding.paint();
    draw();
  };

  cy.on('viewport', moved);
  const stops = [
    bindPointer(stage, {
      spotAt: (at) => spotAt(shown(), at),
      hover: host.hover,
      pick: press,
      take: host.take,
    }),
    bindKeyboard(stage, camera, { shown, cursor: () => cursor, moveCursor, pick, take: host.take }),
    useSelection.subscribe(({ entity }, before) => entity !== before.entity && onSelection()),
    followSize(stage, camera.resized),
    followTheme(repaint),
    map.stop,
    layer.stop,
  ];
  return {
    zoomBy: camera.zoomBy,
    fit: camera.fit,
    showGroup: camera.showGroup,
    filter: (next) => {
      isShown = next;
      draw();
    },
    goTo: (words) => {
      const place = placeFrom(words, cy.width(), cy.height());
      camera.jump(place ?? camera.whole());
    },
    stop: () => {
      window.clearTimeout(resting);
      holding.stop();
      for (const stop of stops) stop();
      cy.destroy();
    },
  };
}
