/** The linked text: its paragraphs with their marks, the legend, the search, and the line the keys are at. */
import { type MouseEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentText, NoteLine, TextMark, TextParagraph } from '../../bridge/contract.ts';
import { useViewParameters } from '../../state/navigation/index.ts';
import { pageWords } from '../evidence/printed-place.ts';
import { useViewKeys } from '../use-view-keys.ts';
import { Legend } from './legend.tsx';
import { useMarkWords } from './mark-words.ts';
import { OpenedNotes } from './note-margin.tsx';
import { signSelector } from './noted.ts';
import { ReaderParagraph } from './reader-paragraph.tsx';
import { toggledKinds } from './reading.ts';
import { SearchField } from './search-field.tsx';
import { SlipSheet } from './slip-sheet.tsx';
import { type Reader, useReader } from './use-reader.ts';
import { useTextSearch } from './use-text-search.ts';

interface Props {
  readonly text: DocumentText;
  readonly paragraphs: readonly TextParagraph[];
}

/** The mark the keys are at, in one sentence; spoken whenever they move. */
function Foot({ text, reader }: { readonly text: DocumentText; readonly reader: Reader }) {
  const { t } = useTranslation();
  const words = useMarkWords();
  const mark = text.marks[reader.cursor];
  const place = reader.order.indexOf(reader.cursor);
  return (
    <footer className="text-foot">
      <p aria-live="polite" data-testid="text-status" className="text-foot__status">
        {mark !== undefined &&
          t('text.status', {
            words: words(mark),
            line: mark.line,
            place: t('text.place', { at: place + 1, count: reader.order.length }),
          })}
      </p>
      <p className="text-foot__keys">{t('text.keys')}</p>
    </footer>
  );
}

interface PageProps {
  readonly paragraph: TextParagraph | undefined;
  readonly before: TextParagraph | undefined;
}

/** Where a page or sheet of the file begins. */
function PageMark({ paragraph, before }: PageProps) {
  const { t } = useTranslation();
  const words = paragraph?.place ? pageWords(paragraph.place, t) : null;
  const known = before?.place ? pageWords(before.place, t) : null;
  if (words === null || words === known) return null;
  return <p className="text-page-mark">{words}</p>;
}

interface NotesProps {
  readonly text: DocumentText;
  readonly reader: Reader;
  readonly paragraph: number;
}

/** The notes of a paragraph whose sign was pressed, below it. */
function NotesAt({ text, reader, paragraph }: NotesProps) {
  const { notes, scroller } = reader;
  const noted = notes.at.get(paragraph);
  if (noted === undefined || !notes.open.has(paragraph)) return null;
  const show = ({ subject }: NoteLine): void => {
    const isOf = ({ statements, line }: TextMark): boolean =>
      subject.kind === 'claim'
        ? statements.includes(subject.id)
        : subject.kind === 'line' && line === subject.line;
    reader.show(text.marks.findIndex(isOf));
  };
  const close = (): void => {
    notes.toggle(paragraph);
    reader.jump(paragraph, signSelector(paragraph), true);
  };
  return <OpenedNotes noted={noted} show={show} close={close} leave={() => scroller.current?.focus()} />;
}

/** Those who come by the rail or by a key can go on with the keys. */
function useFocusOnArrival(reader: Reader): void {
  const { scroller } = reader;
  useEffect(() => {
    const active = document.activeElement;
    if (active === null || active === document.body || active.closest('nav')) scroller.current?.focus();
  }, [scroller]);
}

export function TextReader({ text, paragraphs }: Props) {
  const { t } = useTranslation();
  const reader = useReader(text, paragraphs);
  const search = useTextSearch(paragraphs, reader.jump);
  const [, change] = useViewParameters();
  const field = useRef<HTMLInputElement>(null);
  const { scroller, rows, above, shown, cursor, open, selected, hidden, notes } = reader;
  useFocusOnArrival(reader);

  useViewKeys((event) => {
    if (event.key === 'F3') search.step(event.shiftKey ? -1 : 1);
    else if (event.key === '/') field.current?.select();
    else if (event.key === 'n') reader.step(1);
    else if (event.key === 'p') reader.step(-1);
    else if (event.key === 'm') notes.step(1);
    else if (event.key === 'M') notes.step(-1);
    else if (event.key === 'Enter' && event.target === scroller.current) reader.show(cursor);
    else return false;
    return true;
  });
  const onClick = ({ target }: MouseEvent): void => {
    const mark = target instanceof Element ? target.closest('[data-mark]') : null;
    if (mark instanceof HTMLElement && window.getSelection()?.isCollapsed !== false)
      reader.show(Number(mark.dataset['mark']));
  };

  return (
    <div className="text-reader">
      <div className="text-bar">
        <Legend
          counts={text.counts}
          hidden={hidden}
          toggle={(kind) => change({ hide: toggledKinds(hidden, kind) })}
        />
        <SearchField
          {...{ field, words: search.words, count: search.count, at: search.at }}
          change={search.change}
          step={search.step}
          leave={() => {
            search.change('');
            scroller.current?.focus();
          }}
        />
      </div>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: n, p and Enter do the same */}
      <div
        ref={scroller}
        className="text-scroll"
        role="document"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and its keys walk through the claims
        tabIndex={0}
        aria-label={t('text.page')}
        onClick={onClick}
      >
        <div className="text-paper" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((item) => {
            const at = item.index - above;
            const paragraph = paragraphs[at];
            return (
              <div
                key={item.key}
                ref={rows.measureElement}
                data-index={item.index}
                className="text-paper__row"
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <PageMark paragraph={paragraph} before={paragraphs[at - 1]} />
                {paragraph === undefined ? (
                  text.slip && <SlipSheet slip={text.slip} />
                ) : (
                  <ReaderParagraph
                    {...{ text, paragraph, shown, cursor, open, selected }}
                    hits={search.hitsIn(at)}
                    activeHit={search.at}
                    noted={notes.at.get(at)}
                    notesOpen={notes.open.has(at)}
                    toggleNotes={notes.toggle}
                  />
                )}
                <NotesAt text={text} reader={reader} paragraph={at} />
              </div>
            );
          })}
        </div>
      </div>
      <Foot text={text} reader={reader} />
    </div>
  );
}
