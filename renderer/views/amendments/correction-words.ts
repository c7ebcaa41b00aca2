/** A correction in words, the same wherever its claim shows: the badge, what was read, what stands now, who says so. */
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { AmendmentLine } from '../../bridge/contract.ts';
import { type Correction, correctionBy } from '../../state/amendments/index.ts';
import { saidBy } from '../labels.ts';

export interface CorrectionWords {
  readonly correction: Correction;
  readonly badge: string;
  /** Line by line. */
  readonly told: readonly string[];
}

type Translation = Pick<ReturnType<typeof useTranslation>['i18n'], 'language'> & { readonly t: TFunction };

const sentenceIn = ({ language }: Translation, said: NonNullable<AmendmentLine['before']>): string =>
  said[language === 'en' ? 'en' : 'zh'];

/** What was read in the place of the claim. */
export function readAs({ before }: AmendmentLine, translation: Translation): string {
  const { t } = translation;
  if (before === null) return t('amendments.nobodyRead');
  return t('amendments.readAs', { sentence: sentenceIn(translation, before) });
}

/** Null where the claim is as it was read. */
export function correctionWords(
  lines: readonly AmendmentLine[],
  translation: Translation,
): CorrectionWords | null {
  const { t, language } = translation;
  const [correction, first, last] = [correctionBy(lines), lines[0], lines.at(-1)];
  if (correction === null || first === undefined) return null;
  const after = last?.after ?? null;
  return {
    correction,
    badge: t(`amendments.${correction}`),
    told: [
      readAs(first, translation),
      ...(after === null ? [] : [t('amendments.now', { sentence: sentenceIn(translation, after) })]),
      ...lines.map(({ amendment }) => saidBy(amendment, language)),
    ],
  };
}

/** As `correctionWords`, in the language of the screen. */
export function useCorrectionWords(): (lines: readonly AmendmentLine[]) => CorrectionWords | null {
  const { t, i18n } = useTranslation();
  return (lines) => correctionWords(lines, { t, language: i18n.language });
}
