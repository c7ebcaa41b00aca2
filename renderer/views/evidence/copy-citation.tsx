/** Copies where the claim stands, in the form of a citation. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StatementEvidence } from '../../bridge/contract.ts';
import { copyText } from '../../state/clipboard/index.ts';
import { useWording } from '../labels.ts';
import { citation } from './citation.ts';
import { placeWords } from './printed-place.ts';

export function CopyCitation({ evidence }: { readonly evidence: StatementEvidence }) {
  const { t } = useTranslation();
  const wording = useWording();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = async (): Promise<void> => {
    const text = citation(wording(evidence.sentence), evidence.places, (place) =>
      placeWords(place, t).join(' '),
    );
    setOutcome((await copyText(text)) ? 'copied' : 'failed');
  };
  return (
    <button type="button" className="copy-citation" onClick={() => void copy()}>
      {outcome ? t(`evidence.${outcome}`) : t('evidence.copy')}
    </button>
  );
}
