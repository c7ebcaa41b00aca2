/** Looking at a saved view again: the same place, the same picture, the same part of it. */
import { request } from '../../bridge/client.ts';
import type { GraphPiece, SavedView, SavedViewId } from '../../bridge/contract.ts';
import { inFocus, useFocus } from '../focus/index.ts';
import { showPicture, visiblePart } from '../graph/index.ts';
import { useMarks } from '../marks/index.ts';
import { kept } from '../marks/producers.ts';
import { type Address, parseAddress } from '../navigation/address.ts';
import { movePlace } from '../navigation/place.ts';
import { followedAddress, visit } from '../navigation/producers.ts';
import { nowOf } from '../successors/index.ts';
import { wishCamera } from '../viewport/camera.ts';
import { followedPicture, fromPicture, missingFrom } from './picture.ts';
import { taken, useSavedViews } from './store.ts';

const NOTHING: GraphPiece = { nodes: [], edges: [], omitted: 0 };

/** What this workspace knows of all that the view names. */
async function knownOf(view: SavedView, { subject }: Address): Promise<GraphPiece | null> {
  const drawn = view.picture?.nodes.map(({ id }) => id) ?? [];
  const ids = [...new Set(subject === null ? drawn : [...drawn, subject])];
  return ids.length === 0 ? NOTHING : taken(await request('graph.between', { ids }));
}

/** The picture as one step of its history; the place first, so that the canvas there is takes the picture in. */
function show({ title, picture }: SavedView, address: Address, piece: GraphPiece, fill: boolean): void {
  movePlace((place) => visit(place, address));
  if (picture === null) return;
  const graph = fromPicture(picture, piece);
  const shown = visiblePart(graph);
  showPicture(graph, title);
  // Not announced one by one: what is said is that the view was opened.
  useFocus.setState({ focus: inFocus(shown, picture.focus) && picture.focus });
  useMarks.setState({ marks: kept(shown, new Set(picture.marked)) });
  wishCamera(picture.camera, fill);
}

/** The thing the address is about, where it is no longer known. */
function lostSubject({ about }: SavedView, { subject }: Address, { nodes }: GraphPiece): readonly string[] {
  return subject === null || nodes.some(({ card }) => card.id === subject) ? [] : [about ?? subject];
}

/** The view as it was put by, on what stands for its things now. */
const followedView = (view: SavedView): SavedView => ({
  ...view,
  picture: view.picture && followedPicture(view.picture, nowOf),
});

/** Counts openings: one that was overtaken by the next is dropped. */
let latest = 0;

/**
 * Opens a view and says by name what of it is gone; false when it could not be opened. `fill` shows the same part as
 * large as the canvas allows.
 */
export async function openSavedView(id: SavedViewId, fill = false): Promise<boolean> {
  latest += 1;
  const turn = latest;
  const read = taken(await request('savedViews.read', { id }));
  const view = read && followedView(read);
  const wanted = view && parseAddress(view.address);
  const address = wanted && followedAddress(wanted, nowOf);
  const piece = view && address && (await knownOf(view, address));
  if (!view || !address || !piece || turn !== latest) return false;
  const lost = lostSubject(view, address, piece);
  show(view, lost.length > 0 ? { ...address, subject: null } : address, piece, fill);
  const names = [...new Set([...(view.picture ? missingFrom(view.picture, piece) : []), ...lost])];
  useSavedViews.setState({ missing: names.length > 0 ? { title: view.title, names } : null });
  return true;
}
