/** Duties grouped as the documents are: document, section, printed order. Pure. */

import type { DocumentId } from '../../../graph-data/model/ids.ts';
import type { Duty, EntityCard } from '../../bridge/contract.ts';

export interface DutyGroup {
  readonly section: EntityCard | null;
  readonly duties: readonly Duty[];
}

export interface DocumentDuties {
  readonly id: DocumentId;
  readonly title: string;
  readonly groups: readonly DutyGroup[];
}

function groupBy<T, Key>(items: readonly T[], keyOf: (item: T) => Key): T[][] {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

export function byDocument(duties: readonly Duty[]): readonly DocumentDuties[] {
  return groupBy(duties, (duty) => duty.document).flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const groups = groupBy(own, (duty) => duty.section?.id).map((group) => ({
      section: group[0]?.section ?? null,
      duties: group,
    }));
    return [{ id: first.document, title: first.documentTitle, groups }];
  });
}
