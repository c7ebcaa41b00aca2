/**
 * OFD (GB/T 33190) → text. No kept library reads it as text: ofd.js draws pages in a browser and stopped in 2022. The
 * format is a ZIP of XML pages whose text objects carry their place, in millimetres.
 */
import { refusals } from '../../refusals.ts';
import { UnreadableText } from '../../unreadable.ts';
import type { Archive } from '../archive.ts';
import { TextComposer } from '../composer.ts';
import { MOST_PAGES, within } from '../limits.ts';
import { childOf, childrenOf, descendantsOf, type NodeWithChildren, textOf } from '../markup.ts';
import { silentPagesNotes } from '../notes.ts';
import { PageComposer } from '../page/compose-page.ts';
import { readPage } from '../page/read-page.ts';
import type { Piece, Rule } from '../page/types.ts';
import type { FormattedText } from '../types.ts';
import { xmlOf, xmlPart } from '../xml-part.ts';
import { readPathObject } from './path-object.ts';
import { readTextObject } from './text-object.ts';

/** Where a path inside a part leads: from the root with a leading slash, else from the part's own folder. */
function resolved(base: string, location: string): string {
  return location.startsWith('/') ? location : `${base.slice(0, base.lastIndexOf('/') + 1)}${location}`;
}

/** Paths of the pages of all documents in the file, in printed order. */
function pagesOf(archive: Archive): string[] {
  return childrenOf(childOf(xmlPart(archive, 'OFD.xml'), 'OFD'), 'DocBody').flatMap((body) => {
    const root = childOf(body, 'DocRoot');
    if (!root) return [];
    const path = textOf(root).trim();
    const document = childOf(xmlPart(archive, path), 'Document');
    return childrenOf(childOf(document, 'Pages'), 'Page').map((page) =>
      resolved(path, page.attribs['BaseLoc'] ?? ''),
    );
  });
}

function refuse(archive: Archive): never {
  const encrypted = archive.names.some((name) => /(?:^|\/)Encrypt/iu.test(name));
  throw new UnreadableText(encrypted ? refusals.lockedOfd : refusals.wordlessOfd);
}

const piecesOf = (page: NodeWithChildren): Piece[] =>
  [...descendantsOf(page, 'TextObject')].flatMap(readTextObject);
const rulesOf = (page: NodeWithChildren): Rule[] =>
  [...descendantsOf(page, 'PathObject')].flatMap(readPathObject);

/** Reads the text objects and ruled tables of every page; what is drawn by templates (seals, page frames) is left out. */
export function readOfd(archive: Archive): FormattedText {
  const composer = new TextComposer();
  const printed = new PageComposer(composer);
  const pages = pagesOf(archive);
  within(pages.length, MOST_PAGES, 'pages');
  const silent: number[] = [];
  let number = 0;
  for (const bytes of archive.readEach(pages)) {
    number += 1;
    const page = xmlOf(bytes);
    const blocks = page ? readPage(piecesOf(page), rulesOf(page)) : [];
    if (!printed.add(blocks, number)) silent.push(number);
  }
  if (composer.empty) refuse(archive);
  return { ...composer.build(), format: 'ofd', encoding: 'utf-8', notes: silentPagesNotes(silent) };
}
