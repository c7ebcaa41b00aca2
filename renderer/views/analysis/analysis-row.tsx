/** One line of an analysis: who, what is found, the measures behind it, and the ways on. */
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { AnalysisKind, AnalysisLine } from '../../bridge/contract.ts';
import { goTo, startAmongInGraph } from '../../state/navigation/index.ts';
import { askPaths } from '../../state/paths/index.ts';
import { type Cards, GroundList } from './ground-list.tsx';

interface Props {
  readonly kind: AnalysisKind;
  readonly line: AnalysisLine;
  readonly cards: Cards;
}

/** Members named in the title of a group; the picture holds as many measures as stay legible. */
const NAMED = 2;
const MOST_DRAWN = 24;

function Names({ ids, cards }: { readonly ids: readonly EntityId[]; readonly cards: Cards }) {
  const { t } = useTranslation();
  return ids.map((id, index) => (
    <span key={id} className="analysis-row__name">
      <button type="button" className="link" onClick={() => goTo(id)}>
        {cards.get(id)?.name}
      </button>
      {index < ids.length - 1 && t('list.comma')}
    </span>
  ));
}

/** What the amount says, in the words of its kind. */
function useFinding({ kind, line: { amount } }: Props): string {
  const { t } = useTranslation();
  const isShare = kind === 'bridges' || kind === 'similar';
  return t(`analysis.finding.${kind}`, { count: isShare ? Math.round(amount * 100) : amount });
}

function Who({ kind, line: { bodies }, cards }: Props) {
  const { t } = useTranslation();
  const [first] = bodies;
  if (kind === 'holders' && first !== undefined) return <Names ids={[first]} cards={cards} />;
  if (kind !== 'groups' || bodies.length <= NAMED) return <Names ids={bodies} cards={cards} />;
  return (
    <>
      <Names ids={bodies.slice(0, NAMED)} cards={cards} />
      {t('analysis.group', { count: bodies.length })}
    </>
  );
}

/** The members of a group that its title does not name, or the bodies a holder would cut off. */
function Others({ kind, line: { bodies }, cards }: Props) {
  const { t } = useTranslation();
  const others = kind === 'groups' ? bodies.slice(NAMED) : kind === 'holders' ? bodies.slice(1) : [];
  if (others.length === 0) return null;
  return (
    <p className="analysis-row__others">
      {t(kind === 'groups' ? 'analysis.members' : 'analysis.cut')}
      <Names ids={others} cards={cards} />
    </p>
  );
}

export function AnalysisRow(props: Props) {
  const { t } = useTranslation();
  const finding = useFinding(props);
  const { line, cards } = props;
  const name = cards.get(line.bodies[0] ?? ('' as EntityId))?.name ?? '';
  const drawn = [...line.bodies, ...line.grounds.slice(0, MOST_DRAWN).map(({ measure }) => measure)];
  return (
    <li className="analysis-row">
      <p className="analysis-row__who">
        <Who {...props} />
      </p>
      <p className="analysis-row__finding">{finding}</p>
      <p className="analysis-row__ways">
        <button
          type="button"
          className="more-button"
          aria-label={`${t('analysis.open')} ${name}`}
          onClick={() => startAmongInGraph(drawn)}
        >
          {t('analysis.open')}
        </button>
        {line.bodies.length === 2 && (
          <button type="button" className="more-button" onClick={() => askPaths(line.bodies)}>
            {t('paths.open')}
          </button>
        )}
      </p>
      <Others {...props} />
      <GroundList line={line} cards={cards} />
    </li>
  );
}
