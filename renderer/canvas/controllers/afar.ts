/** Names by importance: the farther away the picture, the fewer and the shorter they are, and none too small to read. */
import type { Core, NodeSingular } from 'cytoscape';
import { afarLabel, levelOf, type Named, namedAt } from '../afar.ts';

/** What somebody attends to is named at any zoom. */
const ATTENDED = ['start', 'chosen', 'marked', 'pinned', 'cursor', 'on-path', 'near'];

const namedOf = (node: NodeSingular): Named => ({
  id: node.id(),
  isAttended: ATTENDED.some((name) => node.hasClass(name)),
  links: node.neighborhood('node').length,
});

function showNear(cy: Core): void {
  cy.batch(() => cy.nodes('.afar, .unnamed').removeClass('afar unnamed'));
}

/** Sets the name of a thing for a zoom; one that stays as it is is not touched. */
function setName(node: NodeSingular, zoom: number): void {
  const { full, width, height } = node.data();
  const { label, fontSize } = afarLabel(full, { width, height }, zoom);
  if (node.data('afarLabel') !== label || node.data('afarSize') !== fontSize)
    node.data({ afarLabel: label, afarSize: fontSize, afarOf: full });
}

/** What somebody attends to changes with every hover; how names are set only with the level, and for what comes or is renamed. */
function showFar(cy: Core, zoom: number, isOtherLevel: boolean): void {
  const named = namedAt(cy.nodes().map(namedOf), zoom);
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      if (isOtherLevel || node.data('afarOf') !== node.data('full')) setName(node, zoom);
      node.addClass('afar').toggleClass('unnamed', !named.has(node.id()));
    });
  });
}

export function bindAfar(cy: Core): () => void {
  let frame = 0;
  let last: number | null = null;
  let isShowing = false;
  const show = (): void => {
    frame = 0;
    const level = levelOf(cy.zoom());
    isShowing = true;
    if (level !== null) showFar(cy, Math.max(level, cy.minZoom()), level !== last);
    else if (last !== null) showNear(cy);
    isShowing = false;
    last = level;
  };
  const schedule = (): void => {
    if (!isShowing && frame === 0) frame = requestAnimationFrame(show);
  };
  const onZoom = (): void => {
    if (levelOf(cy.zoom()) !== last) schedule();
  };
  // Near by every name is shown, whatever it is that somebody attends to.
  const onChange = (): void => {
    if (last !== null) schedule();
  };
  cy.on('zoom', onZoom);
  cy.on('add remove class', onChange);
  cy.on('data', 'node', onChange);
  return () => {
    cancelAnimationFrame(frame);
    cy.off('zoom', onZoom);
    cy.off('add remove class', onChange);
    cy.off('data', 'node', onChange);
  };
}
