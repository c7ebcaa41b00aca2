/** Amendments of another office, looked at before they are taken in: new, known, waiting, and those that contradict ours. */
import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OfferedAmendment } from '../../bridge/contract.ts';
import {
  chooseConflicts,
  chooseOffered,
  closeExchange,
  takeInChosen,
  useExchange,
} from '../../state/amendments/index.ts';
import { FailureLine } from '../failure-line.tsx';
import { LedgerFacts } from './ledger-facts.tsx';
import { useLedgerWords } from './ledger-words.ts';

function Words({ line }: Pick<OfferedAmendment, 'line'>) {
  const words = useLedgerWords();
  const { before, after } = words(line);
  return (
    <>
      <span>{[before, after].filter(Boolean).join(' → ')}</span>
      <LedgerFacts line={line} />
    </>
  );
}

function Offered({ offered }: { readonly offered: OfferedAmendment }) {
  const { t } = useTranslation();
  const { line, standing, reason, against } = offered;
  const { id, content } = line.amendment;
  const chosen = useExchange((state) => state.chosen.has(id));
  return (
    <li className="offered">
      <label className="offered__theirs">
        <input
          type="checkbox"
          checked={chosen}
          disabled={standing === 'known'}
          onChange={(event) => chooseOffered([id], event.target.checked)}
        />
        <span className="ledger-row__kind">{t(`amendments.kinds.${content.kind}`)}</span>
        <span className="offered__words">
          <Words line={line} />
        </span>
        <span className={`tag${standing === 'contradicts' ? ' tag--warning' : ''}`}>
          {t(`amendments.standings.${standing}`)}
        </span>
      </label>
      {reason !== null && (
        <p className="offered__reason">
          {t('amendments.wouldWait', { reason: t(`amendments.reasons.${reason}`) })}
        </p>
      )}
      {against.map((ours) => (
        <p key={ours.amendment.id} className="offered__ours">
          {t('amendments.ours')} <Words line={ours} />
        </p>
      ))}
    </li>
  );
}

export function TakeInDialog() {
  const { t } = useTranslation();
  const { preview, chosen, failure, busy } = useExchange();
  const offered = preview?.offered ?? [];
  const count = (standing: OfferedAmendment['standing']): number =>
    offered.filter((each) => each.standing === standing).length;
  return (
    <Modal
      open={preview !== null || failure !== null}
      width={760}
      title={t('amendments.takeInTitle')}
      okText={t('amendments.takeIn', { count: chosen.size })}
      cancelText={t('amendments.cancel')}
      okButtonProps={{ disabled: chosen.size === 0, loading: busy }}
      onOk={() => void takeInChosen()}
      onCancel={closeExchange}
      destroyOnHidden
    >
      <FailureLine failure={failure} className="correction__failure" />
      {preview && (
        <p className="correction__hint">
          {preview.file} ·{' '}
          {t('amendments.offeredCounts', {
            fresh: count('new'),
            known: count('known'),
            against: count('contradicts'),
          })}
        </p>
      )}
      {count('contradicts') > 0 && (
        <p className="offered__all">
          <Button size="small" onClick={() => chooseConflicts(true)}>
            {t('amendments.allTheirs')}
          </Button>
          <Button size="small" onClick={() => chooseConflicts(false)}>
            {t('amendments.allOurs')}
          </Button>
        </p>
      )}
      <ol className="offered-list" aria-label={t('amendments.takeInTitle')}>
        {offered.map((each) => (
          <Offered key={each.line.amendment.id} offered={each} />
        ))}
      </ol>
    </Modal>
  );
}
