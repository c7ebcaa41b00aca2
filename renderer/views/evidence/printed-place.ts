/** A place in words: page, paragraph or cell of the file where the format knows one, else the line of the text. Pure. */
import type { TFunction } from 'i18next';
import type { EvidencePlace, PrintedPlace } from '../../bridge/contract.ts';

/** Page or sheet, the larger part of a place; null where the format knows neither. */
export function pageWords({ page, sheet }: PrintedPlace, t: TFunction): string | null {
  if (sheet !== undefined) return t('evidence.sheet', { sheet });
  return page === undefined ? null : t('evidence.page', { page });
}

/** From the larger to the smaller part. */
export function placeWords(
  { line, printed }: Pick<EvidencePlace, 'line' | 'printed'>,
  t: TFunction,
): readonly string[] {
  if (printed === null) return [t('evidence.line', { line })];
  const { sheet, cell, table, row, paragraph } = printed;
  if (sheet !== undefined && cell !== undefined) return [`${sheet}!${cell}`];
  const within =
    row !== undefined
      ? t(table === undefined ? 'evidence.row' : 'evidence.tableRow', { table, row })
      : paragraph !== undefined
        ? t('evidence.paragraph', { paragraph })
        : null;
  return [pageWords(printed, t), within].filter((part) => part !== null);
}
