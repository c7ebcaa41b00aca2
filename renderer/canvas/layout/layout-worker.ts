/** Layouts beside the window: hundreds of things take seconds, and the hand goes on meanwhile. */
import { arrangePicture, type LayoutQuestion } from './arrange-picture.ts';

self.addEventListener('message', ({ data }: MessageEvent<LayoutQuestion>) => {
  self.postMessage(arrangePicture(data));
});
