/** A paragraph with its marks in each other, and the file's line numbers beside it. */
import { memo, type ReactNode, useMemo, useRef } from 'react';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { DocumentText, TextParagraph } from '../../bridge/contract.ts';
import { RoleGlyph } from '../../components/role-mark.tsx';
import { LINE_CLASS, useLineRows } from './line-rows.ts';
import { useConflictsAt, useCorrectionAt, useMarkWords } from './mark-words.ts';
import { nest, type Piece } from './nest.ts';
import { NoteMargin } from './note-margin.tsx';
import type { NotedParagraph } from './noted.ts';
import { cutAtLines, type Hit, type Ink, inksOf } from './reading.ts';

interface Props {
  readonly text: DocumentText;
  readonly paragraph: TextParagraph;
  readonly shown: (mark: number) => boolean;
  readonly hits: readonly (Hit & { readonly index: number })[];
  readonly activeHit: number;
  /** The mark the keys are at. */
  readonly cursor: number;
  /** The mark whose evidence is open. */
  readonly open: number;
  readonly selected: EntityId | null;
  /** What the user noted here. */
  readonly noted: NotedParagraph | undefined;
  readonly notesOpen: boolean;
  readonly toggleNotes: (paragraph: number) => void;
}

function Line({ line }: { readonly line: number }) {
  return <span className={LINE_CLASS} data-line={line} aria-hidden="true" />;
}

function classes(name: string, states: Readonly<Record<string, boolean>>): string {
  const set = Object.entries(states).filter(([, on]) => on);
  return [name, ...set.map(([state]) => `text-mark--${state}`)].join(' ');
}

function useDrawing(props: Props) {
  const { text, paragraph, activeHit, cursor, open, selected, noted, notesOpen, toggleNotes } = props;
  const words = useMarkWords();
  const conflictsAt = useConflictsAt();
  const correctionAt = useCorrectionAt();
  const plain = (start: number, end: number): ReactNode =>
    cutAtLines(paragraph, start, end).map((cut) => (
      <span key={cut.start}>
        {cut.line !== null && <Line line={cut.line} />}
        {noted !== undefined && cut.line === noted.line && (
          <NoteMargin noted={noted} open={notesOpen} toggle={toggleNotes} />
        )}
        {paragraph.text.slice(cut.start, cut.end)}
      </span>
    ));
  const draw = (pieces: readonly Piece<Ink>[]): ReactNode =>
    pieces.map((piece) => {
      if (piece.kind === 'text') return <span key={piece.start}>{plain(piece.start, piece.end)}</span>;
      const { kind, index } = piece.mark;
      const key = `${kind}-${index}-${piece.start}`;
      if (kind === 'heading')
        return (
          <strong
            key={key}
            data-heading={index}
            className={`reader-heading reader-heading--${text.sections[index]?.level ?? 0}`}
          >
            {draw(piece.pieces)}
          </strong>
        );
      if (kind === 'hit')
        return (
          <mark
            key={key}
            className={index === activeHit ? 'text-hit text-hit--active' : 'text-hit'}
            data-hit={index}
          >
            {draw(piece.pieces)}
          </mark>
        );
      const mark = text.marks[index];
      if (mark === undefined) return <span key={key}>{draw(piece.pieces)}</span>;
      const conflicts = conflictsAt(mark);
      const correction = correctionAt(mark);
      const role =
        mark.kind === 'lead' || mark.kind === 'joint' || mark.kind === 'support' ? mark.kind : null;
      return (
        <span
          key={key}
          data-mark={index}
          title={words(mark)}
          className={classes(`text-mark text-mark--${mark.kind}`, {
            cursor: index === cursor,
            open: index === open,
            chosen: mark.thing === selected,
            rejected: mark.rejected,
            settled: conflicts.length > 0 && conflicts.every(({ resolved }) => resolved !== null),
          })}
        >
          {role !== null && piece.first && <RoleGlyph role={role} />}
          {draw(piece.pieces)}
          {correction !== null && piece.last && <span className="text-badge" data-badge={correction.badge} />}
        </span>
      );
    });
  return draw;
}

export const ReaderParagraph = memo(function ReaderParagraph(props: Props) {
  const { paragraph, shown, hits } = props;
  const element = useRef<HTMLParagraphElement>(null);
  useLineRows(element);
  const pieces = useMemo(
    () => nest(paragraph.text.length, inksOf(paragraph, shown, hits)),
    [paragraph, shown, hits],
  );
  const draw = useDrawing(props);
  return (
    <p ref={element} className="reader-paragraph" lang="zh-CN">
      {draw(pieces)}
    </p>
  );
});
