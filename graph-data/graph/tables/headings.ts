/** The heading tree as table cells name it. */
import type { SectionRecord } from '../../model/document.ts';
import type { EntityId } from '../../model/ids.ts';

export type SectionTree = ReadonlyMap<EntityId, SectionRecord>;

export function sectionTree(sections: readonly SectionRecord[]): SectionTree {
  return new Map(sections.map((section) => [section.id, section]));
}

export function headingText({ number, heading }: SectionRecord): string {
  return `${number}${heading}`;
}

/** Headings above this one, from the outermost down. */
export function headingsAbove(tree: SectionTree, section: SectionRecord): readonly SectionRecord[] {
  const parent = section.parent === null ? undefined : tree.get(section.parent);
  return parent === undefined ? [] : [...headingsAbove(tree, parent), parent];
}
