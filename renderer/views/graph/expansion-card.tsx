/** What would come when a thing is expanded: by kind and relation with counts, chosen before anything is drawn. */
import { Checkbox } from 'antd';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExpansionPreview } from '../../bridge/contract.ts';
import type { ThingRequest } from '../../canvas/graph-canvas.ts';
import { FailureMessage } from '../../components/failure-message.tsx';
import { KindGlyph } from '../../components/kind-glyph.tsx';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import { useAnswer } from '../../state/answers/index.ts';
import { currentGraph, EXPANSION_LIMIT, expand } from '../../state/graph/index.ts';
import { wishView } from '../../state/viewport/index.ts';
import { useClaimWords, useKindLabel } from '../labels.ts';
import { countOf, type KindChoice, kindChoices, withPlaces } from './expansion-choice.ts';
import { usePlaceBeside, usePressOutside } from './floating.ts';
import './expansion-card.css';

interface Choosing {
  readonly chosen: ReadonlySet<number>;
  readonly choose: (places: readonly number[], isIn: boolean) => void;
}

function KindRow({ kind, count, ways, chosen, choose }: KindChoice & Choosing) {
  const kindLabel = useKindLabel();
  const words = useClaimWords();
  const only = ways.length === 1 ? ways[0] : undefined;
  const places = ways.map(({ place }) => place);
  const held = places.filter((place) => chosen.has(place)).length;
  return (
    <li>
      <Checkbox
        className="expansion-card__kind"
        checked={held === places.length}
        indeterminate={held > 0 && held < places.length}
        onChange={({ target }) => choose(places, target.checked)}
      >
        <KindGlyph kind={kind} />
        <span>{kindLabel(kind)}</span>
        {only && <span className="expansion-card__only">{words(only.way.relation, only.way.direction)}</span>}
        <span className="expansion-card__count">{count}</span>
      </Checkbox>
      {ways.length > 1 && (
        <ul>
          {ways.map(({ place, way, count: number }) => (
            <li key={place}>
              <Checkbox
                className="expansion-card__way"
                checked={chosen.has(place)}
                onChange={({ target }) => choose([place], target.checked)}
              >
                <span>{words(way.relation, way.direction)}</span>
                <span className="expansion-card__count">{number}</span>
              </Checkbox>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

interface ChoiceProps {
  readonly request: ThingRequest;
  readonly preview: ExpansionPreview;
  readonly close: () => void;
}

function Choice({ request, preview, close }: ChoiceProps) {
  const { t } = useTranslation();
  const all = preview.ways.map((_, place) => place);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set(all));
  const kinds = useMemo(() => kindChoices(preview), [preview]);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const count = countOf(preview, chosen);
  const isWhole = chosen.size === all.length;
  const run = (): void => {
    const ways = preview.ways.filter((_, place) => chosen.has(place)).map(({ count: _, ...way }) => way);
    void expand(request.node, isWhole ? null : ways);
    close();
  };
  return (
    <>
      <ul className="expansion-card__kinds">
        {kinds.map((kind) => (
          <KindRow
            key={kind.kind}
            {...kind}
            chosen={chosen}
            choose={(places, isIn) => setChosen(withPlaces(chosen, places, isIn))}
          />
        ))}
      </ul>
      <footer>
        <button
          ref={button}
          type="button"
          className="expansion-card__run"
          disabled={count === 0}
          onClick={run}
        >
          {count > EXPANSION_LIMIT
            ? t('expansion.showFirst', { count: EXPANSION_LIMIT, of: count })
            : t('expansion.show', { count })}
        </button>
        <button
          type="button"
          className="expansion-card__all"
          onClick={() => setChosen(new Set(isWhole ? [] : all))}
        >
          {t(isWhole ? 'expansion.none' : 'expansion.all')}
        </button>
      </footer>
    </>
  );
}

interface Props {
  readonly request: ThingRequest;
  readonly close: () => void;
}

export function ExpansionCard({ request, close }: Props) {
  const { t } = useTranslation();
  // What is on the canvas when the card opens; it closes before anything is added.
  const [graph] = useState(currentGraph);
  const name = graph.nodes.get(request.node)?.card.name ?? '';
  const element = useRef<HTMLDivElement>(null);
  const place = usePlaceBeside(element, request);
  usePressOutside(element, close);
  // The keyboard goes back to the canvas when the card closes.
  useEffect(() => () => wishView({ kind: 'focus' }), []);
  const input = { id: request.node, shown: [...graph.nodes.keys()] };
  const { value, failure, retry } = useAnswer('graph.expansion', input);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return (
    <div
      ref={element}
      role="dialog"
      aria-label={t('expansion.title', { name })}
      className="expansion-card"
      style={place}
      onKeyDown={onKey}
    >
      <header>
        <h3>{t('expansion.title', { name })}</h3>
        {value && <p>{t('expansion.hidden', { count: value.total })}</p>}
      </header>
      {!value && !failure && <SkeletonLines count={4} />}
      {failure && <FailureMessage failure={failure} retry={retry} />}
      {value && <Choice request={request} preview={value} close={close} />}
    </div>
  );
}
