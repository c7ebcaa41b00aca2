/** Where the view stands and how it is moved. */
import type { Core } from 'cytoscape';
import type { Point, Size } from '../../state/layout/geometry.ts';
import {
  boundsOf,
  centred,
  fitting,
  OPEN_RADIUS,
  type OverviewModel,
  type OverviewPlace,
  onScreen,
  placeWords,
  showsAll,
  WHOLE,
} from '../../state/overview/index.ts';

const DURATION = 220;
/** Room around a group that fills the view. */
const AROUND = 1.15;
/** Nearer to the border than this, in pixels of the screen, a thing is not seen well. */
const EDGE = 40;
/** Names are as large as they get; nearer would only move them apart. */
const NEAREST = 3;

export const viewOf = (cy: Core): OverviewPlace => {
  const { x, y } = cy.pan();
  return { zoom: cy.zoom(), panX: x, panY: y, width: cy.width(), height: cy.height() };
};

export interface Camera {
  readonly view: () => OverviewPlace;
  /** Goes there at once. */
  jump(place: OverviewPlace): void;
  /** Where it stands, in words of an address. */
  readonly words: () => string;
  /** Where the whole is seen. */
  readonly whole: () => OverviewPlace;
  /** Glides there. */
  fit(): void;
  /** Around the middle of the screen. */
  zoomBy(factor: number): void;
  panBy(dx: number, dy: number): void;
  /** After the room has become another: the whole stays whole, and of a part the middle stays in the middle. */
  resized(dx: number, dy: number, before: Size): void;
  /** Puts a point in the middle, at once: the hand leads. */
  moveTo(point: Point): void;
  showGroup(group: number): void;
  /** Brings a thing into view, near enough for its group to be open; what is seen so already stays where it is. */
  reveal(place: number): void;
}

export function cameraOf(cy: Core, model: OverviewModel): Camera {
  const bounds = boundsOf(model.overview);
  const glide = ({ zoom, panX, panY }: OverviewPlace): void => {
    cy.stop();
    cy.animate({ zoom, pan: { x: panX, y: panY } }, { duration: DURATION, easing: 'ease-out' });
  };
  const jump = ({ zoom, panX, panY }: OverviewPlace): void => {
    cy.stop();
    cy.viewport({ zoom, pan: { x: panX, y: panY } });
  };
  const panBy = (x: number, y: number): void => {
    cy.stop();
    cy.panBy({ x, y });
  };
  const whole = (): OverviewPlace => fitting(bounds, cy.width(), cy.height());
  const limit = (): void => {
    cy.minZoom(whole().zoom * 0.7);
    cy.maxZoom(NEAREST);
  };
  limit();
  cy.on('resize', limit);
  return {
    view: () => viewOf(cy),
    words: () => (showsAll(bounds, viewOf(cy)) ? WHOLE : placeWords(viewOf(cy))),
    whole,
    jump,
    fit: () => glide(whole()),
    zoomBy: (factor) => {
      cy.stop();
      cy.zoom({
        level: cy.zoom() * factor,
        renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
      });
    },
    panBy,
    resized: (x, y, before) => {
      const wasWhole = showsAll(bounds, { ...viewOf(cy), ...before });
      cy.resize();
      if (wasWhole) jump(whole());
      else panBy(x, y);
    },
    moveTo: (point) => jump(centred(point, cy.zoom(), cy.width(), cy.height())),
    showGroup: (group) => {
      const { x, y, radius } = model.overview.groups[group] ?? { x: 0, y: 0, radius: 1 };
      const zoom = Math.min(NEAREST, Math.min(cy.width(), cy.height()) / (2 * radius * AROUND));
      glide(centred({ x, y }, zoom, cy.width(), cy.height()));
    },
    reveal: (place) => {
      const { x, y, group, groups } = model.overview;
      const point = { x: x[place] ?? 0, y: y[place] ?? 0 };
      const open = OPEN_RADIUS / (groups[group[place] ?? 0]?.radius ?? OPEN_RADIUS);
      const at = onScreen(point, viewOf(cy));
      const isSeen =
        at.x > EDGE &&
        at.y > EDGE &&
        at.x < cy.width() - EDGE &&
        at.y < cy.height() - EDGE &&
        cy.zoom() >= open;
      if (!isSeen)
        glide(centred(point, Math.min(NEAREST, Math.max(cy.zoom(), open * 1.2)), cy.width(), cy.height()));
    },
  };
}
