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
import { type Draft, done, loadViews, useSavedViews } from './store.ts';

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

/** Holds fast what is looked at: what happens while the name is asked for does not change it. */
export async function lookedAt(): Promise<Draft> {
  const address = currentAddress();
  const picture = address.view === 'graph' ? currentPicture() : null;
  const subject = address.subject ?? picture?.start ?? null;
  return { address: printAddress(address), about: subject === null ? null : await nameOf(subject), picture };
}

/** Asks for a title. */
export async function beginSaving(): Promise<void> {
  const [draft] = await Promise.all([lookedAt(), loadViews()]);
  useSavedViews.setState({ draft, failure: null });
  setWorkbench({ dialog: 'saveView' });
}

export async function saveDraft(title: string, notes: string): Promise<boolean> {
  const { draft } = useSavedViews.getState();
  if (draft === null) return false;
  const answer = await request('savedViews.save', { ...draft, title, notes });
  if (answer.ok) useSavedViews.setState({ fresh: answer.value.id });
  return done(answer);
}
