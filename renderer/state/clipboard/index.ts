/** Copying text: the sandboxed window asks the privileged side. */
import { request } from '../../bridge/client.ts';
import { announce } from '../announcement/index.ts';

/** True when the text is on the clipboard. */
export async function copyText(text: string): Promise<boolean> {
  const answer = await request('clipboard.copy', { text });
  if (answer.ok) announce({ kind: 'copied' });
  return answer.ok;
}
