/** Putting by what is looked at. */
import type { EntityId } from '../../../graph-data/model/ids.ts';
import { request } from '../../bridge/client.ts';
import type { EntityCard, SavedPicture } from '../../bridge/contract.ts';
import { useFocus } from '../focus/index.ts';
import { currentGraph } from '../graph/index.ts';
import { nodeText } from '../layout/node-face.ts';
import { marked } from '../marks/index.ts';
import { printAddress } from '../navigation/address.ts';
import { currentAddress } from '../navigation/place.ts';
import { currentCamera } from '../viewport/camera.ts';
import { setWorkbench } from '../workbench/index.ts';
import { toPicture } from './picture.ts';
import { done, loadViews, useSavedViews } from './store.ts';

/** What is drawn now, as it would be kept. */
export const currentPicture = (): SavedPicture =>
  toPicture(currentGraph(), {
    marks: marked(),
    focus: useFocus.getState().focus,
    camera: currentCamera(),
  });

async function nameOf(id: EntityId): Promise<string | null> {
  const answer = await request('graph.between', { ids: [id] });
  const card: EntityCard | undefined = answer.ok ? answer.value.nodes[0]?.card : undefined;
  return card ? nodeText(card) : null;
}

/** Holds fast what is looked at and asks for a title: what happens meanwhile does not change it. */
export async function beginSaving(): Promise<void> {
  const address = currentAddress();
  const picture = address.view === 'graph' ? currentPicture() : null;
  const subject = address.subject ?? picture?.start ?? null;
  const [about] = await Promise.all([subject === null ? null : nameOf(subject), loadViews()]);
  useSavedViews.setState({ draft: { address: printAddress(address), about, picture }, failure: null });
  setWorkbench({ dialog: 'saveView' });
}

export async function saveDraft(title: string, notes: string): Promise<boolean> {
  const { draft } = useSavedViews.getState();
  return draft !== null && done(await request('savedViews.save', { ...draft, title, notes }));
}
