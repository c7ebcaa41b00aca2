/** Finding many right at once, by rule or by confidence: how many it takes and some of them, before it is done. */
import { Modal, Segmented, Select } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import type { Failure, ReviewChoice, ReviewItem, ReviewPreview } from '../../bridge/contract.ts';
import { FailureMessage } from '../../components/failure-message.tsx';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import { useAnswer } from '../../state/answers/index.ts';
import { acceptMany, choicesOf } from '../../state/review/index.ts';
import { usePlaceWords } from '../evidence/use-place-words.ts';
import { FailureLine } from '../failure-line.tsx';
import { useRuleWords } from '../labels.ts';
import { focusList } from './focus-list.ts';
import { useItemSentence } from './words.ts';
import './bulk-dialog.css';

const LEAST_CHOICES = [1, 0.95, 0.9, 0.8, 0.7] as const;
const USUAL_LEAST = 0.9;

function Sample({ preview }: { readonly preview: ReviewPreview }) {
  const { t } = useTranslation();
  const sentence = useItemSentence(null);
  const placeWords = usePlaceWords();
  if (preview.count === 0) return <p className="bulk__count">{t('review.bulk.nothing')}</p>;
  return (
    <>
      <p className="bulk__count">{t('review.bulk.count', { ...preview })}</p>
      <h4 className="bulk__sample-title">{t('review.bulk.sample')}</h4>
      <ul className="bulk__sample">
        {preview.sample.map(({ document, title, item }) => (
          <li key={item.id}>
            <span>{sentence(item)}</span>
            <small>
              {title} · {placeWords(document, item.line)}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}

interface Props {
  readonly document: DocumentId;
  readonly items: readonly ReviewItem[];
  /** Rule of the item under the cursor, which is the likely one. */
  readonly rule: string | null;
  readonly close: () => void;
}

export function BulkDialog({ document, items, rule, close }: Props) {
  const { t } = useTranslation();
  const ruleWords = useRuleWords();
  // Asked for before the dialog is gone, its own hold on the focus would win.
  useEffect(() => focusList, []);
  const rules = useMemo(() => choicesOf(items).rules, [items]);
  const [by, setBy] = useState<'rule' | 'confidence'>(rules.length === 0 ? 'confidence' : 'rule');
  const [chosen, setChosen] = useState(rule ?? rules[0]?.[0] ?? '');
  const [least, setLeast] = useState<number>(USUAL_LEAST);
  const [here, setHere] = useState(true);
  const [problem, setProblem] = useState<Failure | null>(null);
  const [applying, setApplying] = useState(false);
  const where = here ? document : null;
  const choice: ReviewChoice =
    by === 'rule' ? { by, rule: chosen, document: where } : { by, least, document: where };
  const { value, failure, retry } = useAnswer('review.preview', { choice });
  const apply = async (): Promise<void> => {
    setApplying(true);
    const refused = await acceptMany(choice);
    setApplying(false);
    setProblem(refused);
    if (refused === null) close();
  };
  const count = value?.count ?? 0;
  return (
    <Modal
      open
      width={640}
      title={t('review.bulk.title')}
      okText={count > 0 ? t('review.bulk.apply', { count }) : t('review.bulk.applyNone')}
      cancelText={t('review.bulk.cancel')}
      okButtonProps={{ disabled: count === 0, loading: applying }}
      onOk={() => void apply()}
      onCancel={close}
    >
      <p className="bulk__lead">{t('review.bulk.lead')}</p>
      <div className="bulk__choices">
        <Segmented<'rule' | 'confidence'>
          aria-label={t('review.bulk.by')}
          value={by}
          options={[
            { value: 'rule', label: t('review.bulk.byRule') },
            { value: 'confidence', label: t('review.bulk.byConfidence') },
          ]}
          onChange={setBy}
        />
        {by === 'rule' ? (
          <Select
            className="bulk__rule"
            aria-label={t('review.filter.rule')}
            value={chosen}
            options={rules.map(([value, number]) => ({ value, label: `${ruleWords(value)}（${number}）` }))}
            onChange={setChosen}
          />
        ) : (
          <Select
            aria-label={t('review.bulk.least')}
            value={least}
            options={LEAST_CHOICES.map((value) => ({ value, label: `≥ ${value}` }))}
            onChange={setLeast}
          />
        )}
        <Segmented<'here' | 'everywhere'>
          aria-label={t('review.bulk.where')}
          value={here ? 'here' : 'everywhere'}
          options={[
            { value: 'here', label: t('review.bulk.here') },
            { value: 'everywhere', label: t('review.bulk.everywhere') },
          ]}
          onChange={(next) => setHere(next === 'here')}
        />
      </div>
      {failure && <FailureMessage failure={failure} retry={retry} />}
      {!value && !failure && <SkeletonLines count={5} />}
      {value && <Sample preview={value} />}
      <FailureLine failure={problem} className="review__problem" />
    </Modal>
  );
}
