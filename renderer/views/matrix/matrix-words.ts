/** Words of the matrix in the user's language: groups, cells, places. */
import { useTranslation } from 'react-i18next';
import type {
  MatrixCell,
  MatrixClaim,
  MatrixGroup,
  MatrixLine,
  MatrixModel,
} from '../../state/matrix/index.ts';
import { quotedTitle } from '../../state/workspace/documents.ts';

/** A category or a system in words; one without words is shown as it is. */
export function useTaxonomyWord(): (by: 'category' | 'system', id: string) => string {
  const { t, i18n } = useTranslation();
  return (by, id) => (i18n.exists(`${by}.${id}`) ? t(`${by}.${id}` as 'system.party') : id);
}

export interface GroupWords {
  readonly long: string;
  /** For a band as narrow as one column. */
  readonly short: string;
}

export function useGroupWords(model: MatrixModel): (group: MatrixGroup | null) => GroupWords {
  const { t } = useTranslation();
  const word = useTaxonomyWord();
  return (group) => {
    if (group === null) return { long: t('matrix.noGroup'), short: '' };
    if ('id' in group) {
      const long = word(group.by, group.id);
      return { long, short: long.slice(0, 2) };
    }
    if (group.by === 'document') {
      const { title = '', number = null } = model.documents[group.index] ?? {};
      return { long: title, short: number ?? title.slice(0, 2) };
    }
    const { number = '', heading = '' } = model.sections[group.index] ?? {};
    return { long: `${number}${heading}`, short: number };
  };
}

export const lineName = ({ number, name }: MatrixLine): string => `${number}${name}`;

/** What a cell holds, in words. */
export function useCellContent(): (cell: MatrixCell | null) => string {
  const { t } = useTranslation();
  return (cell) => {
    if (cell === null) return t('matrix.empty');
    if (cell.roles.length === 0) return t('matrix.shared', { count: cell.count });
    return cell.roles.map((role) => t(`role.${role}`)).join(t('list.comma'));
  };
}

/** Where a claim stands: document, chapter, line. No sentence is needed for it. */
export function useClaimPlace({ documents, sections }: MatrixModel): (claim: MatrixClaim) => string {
  const { t } = useTranslation();
  return ({ measure, line }) => {
    const document = documents[measure.document ?? -1];
    const section = sections[measure.section ?? -1];
    return t('matrix.place', {
      document: document ? quotedTitle(document.title) : '',
      section: section ? `${section.number}${section.heading}` : '',
      line,
    });
  };
}

/** As many characters of a name as its column has room for. */
export function fitted(name: string, room: number): string {
  return name.length <= room ? name : `${name.slice(0, Math.max(1, room - 1))}…`;
}

/** The printed number without its brackets and points: it stands alone at the head of its column. */
export function bareNumber(number: string): string {
  return number.replace(/[（）()〔〕[\]．.、]/gu, '');
}
