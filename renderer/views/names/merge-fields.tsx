/** 合并: the things that are one, which of them stays, and whether prints or a reform made them several. */
import { Segmented, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { EntityCard, EntityDetail } from '../../bridge/contract.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { RoleCounts } from '../../components/role-mark.tsx';
import { useAnswer, useLast } from '../../state/answers/index.ts';
import { changeDraft, mergedOf, type NamingDraft } from '../../state/naming/index.ts';
import { Context, contextOf } from './context.tsx';
import { SinceField } from './field.tsx';

interface Props {
  readonly draft: NamingDraft;
  readonly detail: EntityDetail;
}

/** Hits offered at once. */
const MOST_HITS = 30;

/** Asks the one search for more things of the kind. */
function Adder({ draft, detail }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { value } = useAnswer('search.find', text === '' ? undefined : { text, limit: MOST_HITS });
  const chosen = mergedOf(draft);
  const hits = (value?.hits ?? []).filter(
    ({ card }) => card.kind === detail.entity.kind && !chosen.includes(card.id),
  );
  const add = (id: EntityId): void => {
    setText('');
    changeDraft({ others: [...draft.others, id] });
  };
  return (
    <Select<EntityId | null>
      className="names-adder"
      aria-label={t('names.add')}
      placeholder={t('names.add')}
      value={null}
      autoFocus
      showSearch={{ filterOption: false, searchValue: text, onSearch: setText }}
      notFoundContent={text === '' ? null : t('names.addNone')}
      options={hits.map(({ card }) => ({
        value: card.id,
        label: [card.name, contextOf(card)].filter((word) => word !== null).join('　'),
      }))}
      onSelect={(id) => id !== null && add(id)}
    />
  );
}

interface LineProps {
  readonly card: EntityCard;
  readonly draft: NamingDraft;
}

function Line({ card, draft }: LineProps) {
  const { t } = useTranslation();
  const stays = draft.stays === card.id;
  const remove = (): void =>
    changeDraft({
      others: draft.others.filter((id) => id !== card.id),
      ...(stays ? { stays: draft.thing } : {}),
    });
  return (
    <li className={`merge-line${stays ? ' merge-line--stays' : ''}`}>
      <label>
        <input
          type="radio"
          name="names-stays"
          checked={stays}
          onChange={() => changeDraft({ stays: card.id })}
        />
        <span className="merge-line__name">{card.name}</span>
        <Context card={card} className="merge-line__context" />
      </label>
      {stays && <span className="tag">{t('names.stays')}</span>}
      <RoleCounts roles={card.roles} />
      {card.id !== draft.thing && (
        <IconButton icon="close" label={t('names.remove', { name: card.name })} run={remove} />
      )}
    </li>
  );
}

export function MergeFields({ draft, detail }: Props) {
  const { t } = useTranslation();
  const ids = mergedOf(draft);
  const { value } = useAnswer('graph.between', { ids });
  // The lines stay while one more thing is asked about; the first is known from the start.
  const nodes = useLast(value)?.nodes ?? [{ card: detail.card }];
  const cards = new Map(nodes.map(({ card }) => [card.id, card]));
  return (
    <>
      <fieldset className="merge-lines">
        <legend>{t('names.which')}</legend>
        <ul>
          {ids.map((id) => {
            const card = cards.get(id);
            return card && <Line key={id} card={card} draft={draft} />;
          })}
        </ul>
      </fieldset>
      <Adder draft={draft} detail={detail} />
      <Segmented<NamingDraft['reason']>
        className="names__reasons"
        aria-label={t('names.reasonLabel')}
        value={draft.reason}
        options={[
          { value: 'same', label: t('names.reason.same') },
          { value: 'reform', label: t('names.reason.reform') },
        ]}
        onChange={(reason) => changeDraft({ reason })}
      />
      {draft.reason === 'reform' && <SinceField draft={draft} />}
    </>
  );
}
