/** What was found, by document: virtualised, walked with the arrow keys, marked with A. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingId } from '../../../graph-data/model/ids.ts';
import type { CheckFinding, CheckSummary, Failure } from '../../bridge/contract.ts';
import { judgeFinding } from '../../state/judgements/index.ts';
import { goTo } from '../../state/navigation/index.ts';
import { openEvidence, useSelection } from '../../state/selection/index.ts';
import { isTyping } from '../../state/work-keys/index.ts';
import { useWorkspace } from '../../state/workspace/index.ts';
import { FailureLine } from '../failure-line.tsx';
import { useWording } from '../labels.ts';
import { FindingItem } from './finding-item.tsx';
import { type FindingRow, nextEvidence, step } from './finding-rows.ts';

const ROW_HEIGHT = 66;

interface Props {
  readonly rows: readonly FindingRow[];
  readonly checks: readonly CheckSummary[];
  /** True when findings of several checks are listed together. */
  readonly mixed: boolean;
}

export function FindingList({ rows, checks, mixed }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const readOnly = useWorkspace((state) => state.summary?.readOnly ?? true);
  const statement = useSelection((state) => state.statement);
  const scroller = useRef<HTMLDivElement>(null);
  const walked = useRef(false);
  const judged = useRef(false);
  const [cursor, setCursor] = useState(() => step(rows, -1, 1));
  const [accepting, setAccepting] = useState<FindingId | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => rows[index]?.id ?? index,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  });
  // A marked finding leaves the list of open ones: the cursor stays where it was, on a finding.
  const last = step(rows, rows.length, -1);
  const at =
    rows[Math.min(cursor, last)]?.kind === 'finding' ? Math.min(cursor, last) : step(rows, cursor, 1);
  const marked = rows[at];

  useEffect(() => {
    if (!walked.current || marked?.kind !== 'finding') return;
    walked.current = false;
    const frame = requestAnimationFrame(() => document.getElementById(marked.id)?.focus());
    return () => cancelAnimationFrame(frame);
  });

  // A mark changes the list: whoever works by keyboard goes on where the cursor is then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list that has changed is what is waited for.
  useEffect(() => {
    if (!judged.current || marked?.kind !== 'finding') return;
    judged.current = false;
    const frame = requestAnimationFrame(() => document.getElementById(marked.id)?.focus());
    return () => cancelAnimationFrame(frame);
  }, [rows]);

  const moveTo = (index: number): void => {
    walked.current = true;
    setCursor(index);
    virtual.scrollToIndex(index, { align: 'auto' });
  };
  const judge = async (finding: CheckFinding, accepted: boolean, note = '', author = ''): Promise<void> => {
    const input = { finding: finding.id, accepted, note, author: author === '' ? null : author };
    judged.current = true;
    setAccepting(null);
    const refused = await judgeFinding(input, finding.acceptance);
    if (refused) judged.current = false;
    setProblem(refused);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (isTyping(event) || event.ctrlKey || event.altKey || event.metaKey) return;
    if (marked?.kind !== 'finding') return;
    const { finding } = marked;
    const [thing] = finding.things;
    const next = nextEvidence(finding, statement);
    const onItem = event.target instanceof HTMLElement && event.target.id === marked.id;
    if (event.key === 'ArrowDown') moveTo(step(rows, at, 1));
    else if (event.key === 'ArrowUp') moveTo(step(rows, at, -1));
    else if (event.key === 'Enter' && onItem && next) openEvidence(next);
    else if (event.key === ' ' && onItem && thing) goTo(thing.id);
    else if (event.key.toLowerCase() === 'a' && !readOnly && !finding.acceptance) setAccepting(finding.id);
    else if (event.key.toLowerCase() === 'u' && !readOnly && finding.acceptance) void judge(finding, false);
    else return;
    event.preventDefault();
  };
  const nameOf = (id: string): string | null => {
    const check = mixed ? checks.find((known) => known.id === id) : undefined;
    return check ? wording(check.label) : null;
  };

  return (
    <>
      <FailureLine failure={problem} className="checks__problem" />
      <section ref={scroller} className="finding-list" aria-label={t('checks.findings')} onKeyDown={onKey}>
        <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index];
            if (!row) return null;
            return (
              <div
                key={item.key}
                ref={virtual.measureElement}
                data-index={item.index}
                role="presentation"
                className="finding-list__slot"
                style={{ transform: `translateY(${item.start}px)` }}
              >
                {row.kind === 'document' ? (
                  <h3 className="finding-list__document">
                    <span>{row.title}</span>
                    <span>{t('checks.count', { count: row.count })}</span>
                  </h3>
                ) : (
                  <article
                    id={row.id}
                    className={`finding${row.finding.acceptance ? ' finding--accepted' : ''}`}
                    tabIndex={item.index === at ? 0 : -1}
                    aria-labelledby={`${row.id}-message`}
                    onFocus={() => setCursor(item.index)}
                  >
                    <FindingItem
                      finding={row.finding}
                      check={nameOf(row.finding.check)}
                      accepting={accepting === row.finding.id}
                      readOnly={readOnly}
                      startAccepting={() => setAccepting(row.finding.id)}
                      stopAccepting={() => {
                        walked.current = true;
                        setAccepting(null);
                      }}
                      save={(note, author) => void judge(row.finding, true, note, author)}
                      takeBack={() => void judge(row.finding, false)}
                    />
                  </article>
                )}
              </div>
            );
          })}
        </div>
      </section>
    </>
  );
}
