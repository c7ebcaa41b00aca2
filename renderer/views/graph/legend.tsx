/** Roles and kinds as they are drawn, in the corner of the canvas, with counts; each is a switch; beside the roles the marks that occur. */
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../../graph-data/model/statement.ts';
import { KindGlyph } from '../../components/kind-glyph.tsx';
import { RoleGlyph } from '../../components/role-mark.tsx';
import { amendmentsOf, correctionBy, useAmendmentLines } from '../../state/amendments/index.ts';
import { conflictState, conflictsOf, useConflicts } from '../../state/conflicts/index.ts';
import { focusedPart, useFocus } from '../../state/focus/index.ts';
import {
  type KindEntry,
  legendOf,
  type RoleEntry,
  toggleValue,
  useGraph,
  useShownGraph,
} from '../../state/graph/index.ts';
import { useKindLabel } from '../labels.ts';
import { type LegendMark, legendMarks } from './legend-marks.ts';
import '../amendments/amendments.css';
import '../conflicts/conflict-mark.css';

const ENDS: Readonly<Record<Role, { readonly d: string; readonly filled: boolean }>> = {
  lead: { d: 'M30 1.5 37 5 30 8.5z', filled: true },
  joint: { d: 'M36 1.5v7', filled: false },
  support: { d: 'M30 1.5 37 5 30 8.5z', filled: false },
};

function LineSample({ role }: { readonly role: Role }) {
  const { d, filled } = ENDS[role];
  return (
    <svg className={`role-${role}`} width="38" height="10" viewBox="0 0 38 10" aria-hidden="true">
      <path
        d={role === 'joint' ? 'M0 5h36' : 'M0 5h30'}
        stroke="currentColor"
        strokeWidth={role === 'lead' ? 2.8 : 1.4}
        strokeDasharray={role === 'support' ? '5 3' : undefined}
      />
      <path d={d} stroke="currentColor" strokeWidth="1.4" fill={filled ? 'currentColor' : 'none'} />
    </svg>
  );
}

interface EntryProps {
  readonly facet: 'role' | 'kind';
  readonly value: string;
  readonly label: string;
  readonly entry: RoleEntry | KindEntry;
  readonly children: ReactNode;
}

/** A press takes what is meant off the picture, another brings it back. */
function Entry({ facet, value, label, entry: { count, shown, isOff }, children }: EntryProps) {
  const { t } = useTranslation();
  return (
    <li>
      <button
        type="button"
        className="legend__entry"
        aria-pressed={!isOff}
        onClick={() => toggleValue(facet, value)}
      >
        {children}
        <span className="legend__words">{label}</span>
        <span className="visually-hidden">{t('facets.count', { live: shown, total: count })}</span>
        <span className="legend__count" aria-hidden="true">
          {shown === count ? count : `${shown}/${count}`}
        </span>
      </button>
    </li>
  );
}

const MARK_LOOKS: Readonly<Record<LegendMark['state'], string>> = {
  corrected: 'corrected-mark',
  added: 'corrected-mark',
  rejected: 'corrected-mark',
  open: 'conflict-mark conflict-mark--word',
  resolved: 'conflict-mark conflict-mark--word conflict-mark--resolved',
};

function Mark({ mark }: { readonly mark: LegendMark }) {
  const { t } = useTranslation();
  const words = mark.of === 'amendments' ? t(`amendments.${mark.state}`) : t(`conflicts.${mark.state}`);
  return (
    <li className="legend__mark">
      <span className={MARK_LOOKS[mark.state]}>{words}</span>
      <span className="legend__count">{mark.count}</span>
    </li>
  );
}

/** Marks stand on what is in focus; nothing is switched by them. */
function useLegendMarks(): readonly LegendMark[] {
  const graph = useShownGraph();
  const focus = useFocus((state) => state.focus);
  const amendments = useAmendmentLines();
  const conflicts = useConflicts();
  return useMemo(() => {
    const correction = (id: string) => correctionBy(amendmentsOf(id, amendments));
    const conflict = (id: string) => conflictState(conflictsOf(id, conflicts));
    return legendMarks(focusedPart(graph, focus), { correction, conflict });
  }, [graph, focus, amendments, conflicts]);
}

export function Legend() {
  const { t } = useTranslation();
  const kindLabel = useKindLabel();
  const graph = useGraph((state) => state.history.present);
  const { roles, kinds } = useMemo(() => legendOf(graph), [graph]);
  const marks = useLegendMarks();
  return (
    <aside className="legend" aria-label={t('graph.legend')}>
      {roles.length + marks.length > 0 && (
        <ul>
          {roles.map((entry) => (
            <Entry key={entry.role} facet="role" value={entry.role} label={t(entry.labelKey)} entry={entry}>
              <LineSample role={entry.role} />
              <span className={`role-${entry.role}`}>
                <RoleGlyph role={entry.role} />
              </span>
            </Entry>
          ))}
          {marks.map((mark) => (
            <Mark key={mark.state} mark={mark} />
          ))}
        </ul>
      )}
      <ul>
        {kinds.map((entry) => (
          <Entry key={entry.kind} facet="kind" value={entry.kind} label={kindLabel(entry.kind)} entry={entry}>
            <KindGlyph kind={entry.kind} />
          </Entry>
        ))}
      </ul>
    </aside>
  );
}
