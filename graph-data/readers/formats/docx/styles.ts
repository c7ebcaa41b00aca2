/** Which list the style of a paragraph puts it into: headings are often numbered by their style alone. */
import { attributeOf, childOf, childrenOf, type Element, type NodeWithChildren } from '../markup.ts';

/** A place in a list; `list` '0' means: no list, whatever the style says. */
export interface ListPlace {
  readonly list: string | null;
  readonly level: number | null;
}

/** Styles are based on one another; a longer chain is a circle. */
const LONGEST_CHAIN = 20;

/** The list place that paragraph properties (`w:pPr`) name themselves. */
export function listPlaceOf(properties: Element | null): ListPlace {
  const numbering = childOf(properties, 'numPr');
  const level = attributeOf(childOf(numbering, 'ilvl'), 'val');
  return {
    list: attributeOf(childOf(numbering, 'numId'), 'val'),
    level: level === null ? null : Number(level),
  };
}

export class Styles {
  private readonly styles: ReadonlyMap<string, Element>;

  constructor(part: NodeWithChildren | null) {
    this.styles = new Map(
      childrenOf(childOf(part, 'styles'), 'style').map((style) => [
        attributeOf(style, 'styleId') ?? '',
        style,
      ]),
    );
  }

  /** The list of a paragraph: its own, else that of its style or of what the style is based on. */
  listOf(properties: Element | null): { readonly list: string; readonly level: number } | null {
    let place = listPlaceOf(properties);
    let style = attributeOf(childOf(properties, 'pStyle'), 'val');
    for (let step = 0; step < LONGEST_CHAIN && style !== null && place.list === null; step += 1) {
      const element: Element | undefined = this.styles.get(style);
      const inherited = listPlaceOf(childOf(element, 'pPr'));
      place = { list: inherited.list, level: place.level ?? inherited.level };
      style = attributeOf(childOf(element, 'basedOn'), 'val');
    }
    return place.list === null || place.list === '0' ? null : { list: place.list, level: place.level ?? 0 };
  }
}
