/** Bytes → text, in the words of this room. */
import { type DecodedText, decodeText } from '../../graph-data/readers/decode.ts';
import { UnreadableText } from '../../graph-data/readers/unreadable.ts';
import { FileProblem } from './problem.ts';

/** @throws FileProblem `file-not-text` */
export function decode(name: string, bytes: Uint8Array): DecodedText {
  try {
    return decodeText(bytes);
  } catch (cause) {
    if (cause instanceof UnreadableText) throw new FileProblem('file-not-text', { file: name }, cause);
    throw cause;
  }
}
