/** Names that were printed and that no vocabulary knows, each once: what they may be, and where they stand. */
import { type KeyboardEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityId, IssueId } from '../../../graph-data/model/ids.ts';
import type { Failure, UnknownName } from '../../bridge/contract.ts';
import { FailureMessage } from '../../components/failure-message.tsx';
import { KindGlyph } from '../../components/kind-glyph.tsx';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import { StateMessage } from '../../components/state-message.tsx';
import { addLeftOutBody } from '../../state/amendments/index.ts';
import { useAnswer, useLast } from '../../state/answers/index.ts';
import { stepTo, tellNew, tellNone, tellSame } from '../../state/review/index.ts';
import { isTyping } from '../../state/work-keys/index.ts';
import { usePlaceWords } from '../evidence/use-place-words.ts';
import { FailureLine } from '../failure-line.tsx';
import { NameActions } from './name-actions.tsx';
import { Passages } from './passages.tsx';
import { useCursor } from './use-cursor.ts';
import { WalkedList } from './walked-list.tsx';
import './review-names.css';

const ROW_HEIGHT = 36;

type Place = UnknownName['places'][number];

const isIssue = (item: string): item is IssueId => item.startsWith('issue:');

/** What the words are a duty of, where a list left them out. */
function AddDuty({ document, item }: Pick<Place, 'document' | 'item'>) {
  const { t } = useTranslation();
  if (!isIssue(item)) return null;
  return (
    <button
      type="button"
      className="more-button name-places__add"
      onClick={() => addLeftOutBody(document, item)}
    >
      {t('review.act.add')}
    </button>
  );
}

interface PlacesProps {
  readonly places: readonly Place[];
  readonly readOnly: boolean;
}

function Places({ places, readOnly }: PlacesProps) {
  const { t } = useTranslation();
  const placeWords = usePlaceWords();
  const [at, setAt] = useState(0);
  const shown = places[at];
  return (
    <>
      {places.length > 1 && (
        <ul className="name-places" aria-label={t('review.names.places')}>
          {places.map((place, index) => (
            <li key={place.item}>
              <button type="button" aria-pressed={index === at} onClick={() => setAt(index)}>
                {place.title} · {placeWords(place.document, place.line)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {shown && <Passages document={shown.document} item={shown.item} />}
      {shown && !readOnly && <AddDuty document={shown.document} item={shown.item} />}
    </>
  );
}

interface ListProps {
  readonly names: readonly UnknownName[];
  readonly at: number;
  readonly moveTo: (index: number) => void;
}

function NameList({ names, at, moveTo }: ListProps) {
  const { t } = useTranslation();
  return (
    <WalkedList
      label={t('review.names.title')}
      items={names}
      rowHeight={ROW_HEIGHT}
      rowClass={() => 'name-row'}
      at={at}
      moveTo={moveTo}
    >
      {({ kind, name, thing, count }) => (
        <>
          <KindGlyph kind={kind} />
          <span className="name-row__name" title={name}>
            {name}
          </span>
          <span className="name-row__facts">
            {t(thing === null ? 'review.names.leftOut' : 'review.names.taken', { count })}
          </span>
        </>
      )}
    </WalkedList>
  );
}

function Desk({ names, readOnly }: { readonly names: readonly UnknownName[]; readonly readOnly: boolean }) {
  const { t } = useTranslation();
  const { at, moveTo } = useCursor(useMemo(() => names.map(({ id }) => id), [names]));
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const name = names[at];
  const off = readOnly || busy;
  const tell = (work: (name: UnknownName) => Promise<Failure | null>): void => {
    if (name === undefined || off) return;
    setBusy(true);
    setFailure(null);
    void work(name).then((refused) => {
      setBusy(false);
      setFailure(refused);
    });
  };
  const same = (thing: EntityId): void => tell((told) => tellSame(told, thing));
  const onKey = (event: KeyboardEvent): void => {
    if (isTyping(event) || event.ctrlKey || event.altKey || event.metaKey) return;
    const row = stepTo(event.key, at, names.length);
    const match = name?.matches[Number(event.key) - 1];
    if (row !== null) moveTo(row);
    else if (match !== undefined) same(match.card.id);
    else if (event.key.toLowerCase() === 'w') tell(tellNew);
    else if (event.key.toLowerCase() === 'x') tell(tellNone);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  if (name === undefined)
    return <StateMessage tone="empty" title={t('review.names.empty')} body={t('review.names.emptyHint')} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the list and of the name beside it are the same
    <div className="review__desk" onKeyDown={onKey}>
      <div className="review__queue">
        <p className="name-list__hint">{t('review.names.hint')}</p>
        <FailureLine failure={failure} className="review__problem" />
        <NameList names={names} at={at} moveTo={moveTo} />
      </div>
      <section className="review-item" aria-label={t('review.passage')}>
        <header className="review-item__head">
          <p className="review-item__sentence">{name.name}</p>
        </header>
        <NameActions
          name={name}
          readOnly={off}
          same={same}
          isNew={() => tell(tellNew)}
          none={() => tell(tellNone)}
        />
        <div className="review-item__body">
          <Places key={name.id} places={name.places} readOnly={readOnly} />
        </div>
      </section>
    </div>
  );
}

export function ReviewNames({ readOnly }: { readonly readOnly: boolean }) {
  const { value, failure, retry } = useAnswer('review.names', null);
  const names = useLast(value);
  if (failure) return <FailureMessage failure={failure} retry={retry} />;
  return names ? <Desk names={names} readOnly={readOnly} /> : <SkeletonLines count={9} />;
}
