/** What every form of the ledger has: the passage beside it, who signs, saving with Enter, and why it was refused. */
import { Button } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AmendmentsInput, AmendmentWish, Failure } from '../../bridge/contract.ts';
import { addAmendments, stopCorrecting, useCorrecting } from '../../state/amendments/index.ts';
import { orTell } from '../../state/judgements/index.ts';
import { usePreferences } from '../../state/preferences/index.ts';
import { FailureLine } from '../failure-line.tsx';
import { Signature, type Signed } from './signature.tsx';

interface Props {
  /** Everything the form adds as one action; none while something is missing. */
  readonly entries: readonly AmendmentWish[];
  readonly keep?: (input: AmendmentsInput) => Promise<Failure | null>;
  readonly aside: ReactNode;
  readonly children: ReactNode;
}

/** Whether the form is still there: in a workspace of a thousand documents it may be closed long before its entries are written. */
function useStillHere(): { readonly current: boolean } {
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  return here;
}

export function FormFrame({ entries, keep = addAmendments, aside, children }: Props) {
  const { t } = useTranslation();
  const author = usePreferences((state) => state.author);
  const [signed, setSigned] = useState<Signed>({ author, note: '' });
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const here = useStillHere();
  const save = async (): Promise<void> => {
    if (entries.length === 0 || busy) return;
    setBusy(true);
    const name = signed.author.trim();
    const kept = keep({
      entries,
      author: name === '' ? null : name,
      note: signed.note.trim(),
    });
    const { subject } = useCorrecting.getState();
    const refused = await kept;
    // What was kept may have taken the form away already, and another one may have been asked for since.
    if (refused === null && useCorrecting.getState().subject === subject) stopCorrecting();
    if (!here.current) return orTell(kept);
    setBusy(false);
    setFailure(refused);
  };
  return (
    <form
      className="correction"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="correction__main">
        {children}
        <Signature signed={signed} change={setSigned} />
        <FailureLine failure={failure} className="correction__failure" />
        <div className="correction__actions">
          <Button type="primary" htmlType="submit" disabled={entries.length === 0} loading={busy}>
            {t('amendments.save')}
          </Button>
          <Button onClick={stopCorrecting}>{t('amendments.cancel')}</Button>
        </div>
      </div>
      <aside className="correction__aside">{aside}</aside>
    </form>
  );
}
