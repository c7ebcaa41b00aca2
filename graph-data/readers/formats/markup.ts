/**
 * XML and HTML → a bounded tree. htmlparser2 knows no DTD: entities of a document type, external or nested a billion
 * times, are text to it and are never fetched or unfolded.
 */
import { type ChildNode, DomHandler, Element, isTag, isText, type NodeWithChildren } from 'domhandler';
import { Parser, type ParserOptions } from 'htmlparser2';
import { decodeText } from '../decode.ts';
import { DEEPEST_MARKUP, MOST_NODES, within } from './limits.ts';

export type { ChildNode, NodeWithChildren } from 'domhandler';
export { Element, isTag, isText } from 'domhandler';

/** Counts what it builds and how deep it is, so that walking the tree by recursion is safe afterwards. */
class BoundedHandler extends DomHandler {
  private nodes = 0;

  protected override addNode(node: ChildNode): void {
    this.nodes += 1;
    within(this.nodes, MOST_NODES, 'nodes');
    within(this.tagStack.length, DEEPEST_MARKUP, 'depth');
    super.addNode(node);
  }
}

function parse(text: string, options: ParserOptions): NodeWithChildren {
  const handler = new BoundedHandler();
  new Parser(handler, options).end(text);
  return handler.root;
}

/** Reads XML; names keep their prefix (`w:p`) and case. Damage is passed over as far as it goes. */
export function parseXml(bytes: Uint8Array): NodeWithChildren {
  return parse(decodeText(bytes).text, { xmlMode: true, decodeEntities: true });
}

/** Reads HTML as browsers do, without running, fetching or styling anything. */
export function parseHtml(text: string): NodeWithChildren {
  return parse(text, { decodeEntities: true });
}

/** Name without its prefix: `w:p` and `ns0:p` are both `p`. */
export function localName(element: Element): string {
  return element.name.slice(element.name.indexOf(':') + 1);
}

/** The child elements, only those with this local name where one is given. */
export function childrenOf(parent: NodeWithChildren | null | undefined, name?: string): Element[] {
  const elements = parent?.children.filter(isTag) ?? [];
  return name === undefined ? elements : elements.filter((element) => localName(element) === name);
}

/** The first child element with this local name. */
export function childOf(parent: NodeWithChildren | null | undefined, name: string): Element | null {
  return childrenOf(parent, name)[0] ?? null;
}

/** All elements below with this local name, in printed order; does not look inside a found one. */
export function* descendantsOf(parent: NodeWithChildren, name: string): Generator<Element> {
  for (const child of childrenOf(parent)) {
    if (localName(child) === name) yield child;
    else yield* descendantsOf(child, name);
  }
}

/** Value of an attribute whatever its prefix; null where it is absent. */
export function attributeOf(element: Element | null | undefined, name: string): string | null {
  if (!element) return null;
  for (const [key, value] of Object.entries(element.attribs))
    if (key.slice(key.indexOf(':') + 1) === name) return value;
  return null;
}

/** All text below, joined. */
export function textOf(node: NodeWithChildren): string {
  return node.children
    .map((child) => (isText(child) ? child.data : child instanceof Element ? textOf(child) : ''))
    .join('');
}
