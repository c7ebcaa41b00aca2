/** A small XML tree → text, over slimdom, which escapes what has to be and refuses what XML cannot hold. */
import { Document, type Element, serializeToWellFormedString } from 'slimdom';

/** An element with its attributes and its text or children. */
export interface Tag {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content?: string | readonly Tag[];
}

function append(document: Document, parent: Document | Element, namespace: string, tag: Tag): void {
  const element = document.createElementNS(namespace, tag.name);
  for (const [name, value] of Object.entries(tag.attributes ?? {})) element.setAttribute(name, value);
  parent.appendChild(element);
  const content = tag.content ?? [];
  if (typeof content === 'string') element.appendChild(document.createTextNode(content));
  else for (const child of content) append(document, element, namespace, child);
}

/** The document as text with its declaration. */
export function xmlText(namespace: string, root: Tag): string {
  const document = new Document();
  append(document, document, namespace, root);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serializeToWellFormedString(document)}\n`;
}
