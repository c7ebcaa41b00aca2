/** Two things that may be one: both with what tells them apart, the reason, and the ways on. */
import { useTranslation } from 'react-i18next';
import type { EntityCard, LikelyDouble } from '../../bridge/contract.ts';
import { KindGlyph } from '../../components/kind-glyph.tsx';
import { openNames } from '../../state/naming/index.ts';
import { goTo, startAmongInGraph } from '../../state/navigation/index.ts';
import { AnswerForm } from '../follow/answer-form.tsx';
import { useWording } from '../labels.ts';
import { Context } from './context.tsx';
import './names.css';

function Thing({ card, row }: { readonly card: EntityCard; readonly row: boolean }) {
  return (
    <span className="double__thing">
      <KindGlyph kind={card.kind} />
      <button type="button" className="link" {...(row && { 'data-row': true })} onClick={() => goTo(card.id)}>
        {card.name}
      </button>
      <Context card={card} className="double__context" />
    </span>
  );
}

export function DoubleRow({ double: { id, things, reason, refusal } }: { readonly double: LikelyDouble }) {
  const { t } = useTranslation();
  const wording = useWording();
  const [stays, goes] = things;
  const names = things.map(({ name }) => name).join(' / ');
  return (
    <li className="analysis-row double" aria-label={names}>
      <p className="analysis-row__who double__things">
        <Thing card={stays} row />
        <Thing card={goes} row={false} />
      </p>
      <p className="analysis-row__finding">{wording(reason)}</p>
      <p className="analysis-row__ways">
        <button
          type="button"
          className="more-button"
          aria-label={t('names.doubles.mergeBoth', { names })}
          onClick={() => openNames(things.map((card) => card.id))}
        >
          {t('names.doubles.merge')}
        </button>
        <button
          type="button"
          className="more-button"
          aria-label={t('names.doubles.drawBoth', { names })}
          onClick={() => startAmongInGraph(things.map((card) => card.id))}
        >
          {t('analysis.open')}
        </button>
      </p>
      <AnswerForm
        finding={id}
        answer={refusal}
        words={{
          give: t('names.doubles.refuse'),
          given: t('names.doubles.isRefused'),
          takeBack: t('names.doubles.takeBack'),
        }}
      />
    </li>
  );
}
