/** What a group is called: by its most important member. Pure. */
import type { TFunction } from 'i18next';
import type { Overview } from '../../bridge/contract.ts';

export interface GroupWords {
  readonly name: string;
  readonly size: string;
}

export function groupWords({ groups, names }: Overview, group: number, t: TFunction): GroupWords {
  const { names: naming = [], size = 0 } = groups[group] ?? {};
  const [first] = naming;
  return {
    name: first === undefined ? t('overview.rest') : (names[first] ?? ''),
    size: t('overview.groupSize', { count: size }),
  };
}

/** The same in one breath, for those who hear it, and for a tip. */
export function groupSentence({ groups, names }: Overview, group: number, t: TFunction): string {
  const { names: naming = [], size = 0 } = groups[group] ?? {};
  const called = naming.map((place) => names[place] ?? '').join(t('overview.and'));
  return called === ''
    ? `${t('overview.rest')} ${t('overview.groupSize', { count: size })}`
    : t('overview.group', { name: called, count: size });
}
