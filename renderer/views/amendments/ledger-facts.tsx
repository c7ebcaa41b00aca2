/** Who says an entry, when and why, and where what it speaks of stands. */
import { useTranslation } from 'react-i18next';
import type { AmendmentLine } from '../../bridge/contract.ts';
import { usePlaceWords } from '../evidence/use-place-words.ts';
import { useSaidBy } from '../labels.ts';

export function LedgerFacts({ line: entry }: { readonly line: AmendmentLine }) {
  const { t } = useTranslation();
  const [saidBy, placeWords] = [useSaidBy(), usePlaceWords()];
  const { amendment, document, line, inherited } = entry;
  const facts = [
    saidBy(amendment),
    document && (document.title === '' ? t('amendments.documentMissing') : document.title),
    line === null ? null : placeWords(document?.id, line),
    inherited ? t('amendments.inherited') : null,
  ];
  return <span className="ledger-row__facts">{facts.filter(Boolean).join(' · ')}</span>;
}
