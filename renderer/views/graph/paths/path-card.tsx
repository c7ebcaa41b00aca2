/** One path as sentences, each step with where it stands; and as a part of the picture. */
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../../graph-data/model/ids.ts';
import type { EntityCard, PathStep } from '../../../bridge/contract.ts';
import { KindGlyph } from '../../../components/kind-glyph.tsx';
import { RoleGlyph } from '../../../components/role-mark.tsx';
import { useHighlight } from '../../../state/highlight/index.ts';
import { goTo } from '../../../state/navigation/index.ts';
import { type FoundPath, showPath } from '../../../state/paths/index.ts';
import { openEvidence, useSelection } from '../../../state/selection/index.ts';
import { usePlaceWords } from '../../evidence/use-place-words.ts';
import { useRelationSentence } from '../../labels.ts';
import { sentenceParts } from './path-words.ts';

export type Cards = ReadonlyMap<EntityId, EntityCard>;

function Name({ card }: { readonly card: EntityCard | undefined }) {
  if (card === undefined) return null;
  return (
    <button
      type="button"
      className="link path-step__name"
      title={card.context ?? undefined}
      onClick={() => goTo(card.id)}
    >
      <KindGlyph kind={card.kind} />
      {card.number && <span className="number">{card.number}</span>}
      {card.name}
    </button>
  );
}

function Place({ step }: { readonly step: PathStep }) {
  const { t } = useTranslation();
  const { claim, document, documentTitle: title, line, further } = step;
  const words = usePlaceWords()(document, line);
  const open = useSelection(({ statement }) => statement === claim.id);
  return (
    <p className="path-step__place">
      <button
        type="button"
        className="path-step__where"
        title={title}
        aria-pressed={open}
        onClick={() => openEvidence(claim.id)}
      >
        <span className="path-step__title">{t('paths.document', { title })}</span>
        <span>{words}</span>
      </button>
      {further.length > 0 && <span>{t('paths.further', { count: further.length })}</span>}
    </p>
  );
}

function Step({ step, cards }: { readonly step: PathStep; readonly cards: Cards }) {
  const sentence = useRelationSentence();
  const { relation, role, ...claim } = step.claim;
  return (
    <li className="path-step">
      <p>
        {role && <RoleGlyph role={role} />}
        {sentenceParts(sentence(relation)).map((part) =>
          'end' in part ? (
            <Name key={part.end} card={cards.get(claim[part.end])} />
          ) : (
            <span key={part.text}>{part.text}</span>
          ),
        )}
      </p>
      <Place step={step} />
    </li>
  );
}

interface Props {
  readonly path: FoundPath;
  readonly cards: Cards;
  /** Names both ends, where there are paths of several pairs. */
  readonly titled: boolean;
  readonly position: number;
}

export function PathCard({ path, cards, titled, position }: Props) {
  const { t } = useTranslation();
  const marked = useHighlight((state) => state.marked);
  const shown =
    marked.size > 0 && path.steps.every(({ claim, to }) => marked.has(claim.id) && marked.has(to));
  const words = t(shown ? 'paths.shown' : 'paths.show');
  const nameOf = (id: EntityId): string => cards.get(id)?.name ?? '';
  const title = titled ? t('paths.pair', { from: nameOf(path.from), to: nameOf(path.to) }) : String(position);
  return (
    <li className={shown ? 'path-card path-card--shown' : 'path-card'}>
      <header>
        <h4>
          {title}
          <span className="path-card__length">{t('paths.length', { count: path.steps.length })}</span>
        </h4>
        <button
          type="button"
          className="more-button"
          aria-pressed={shown}
          aria-label={`${words} ${title}`}
          onClick={() => void showPath(path)}
        >
          {words}
        </button>
      </header>
      <ol>
        {path.steps.map((step) => (
          <Step key={step.claim.id} step={step} cards={cards} />
        ))}
      </ol>
    </li>
  );
}
