/** One thing that is stated, as a line: its name goes to the thing, each 依据 opens one place. */
import { useTranslation } from 'react-i18next';
import type { Claim } from '../../bridge/contract.ts';
import { KindGlyph } from '../../components/kind-glyph.tsx';
import { goTo } from '../../state/navigation/index.ts';
import { openEvidence, useSelection } from '../../state/selection/index.ts';
import { CorrectedMark } from '../amendments/corrected-mark.tsx';
import { ConflictMarks } from '../conflicts/conflict-mark.tsx';
import { LIKELY } from '../evidence/confidence.ts';
import { useVerdictWords } from '../labels.ts';
import type { ClaimEntry } from './claim-groups.ts';
import { ReviewTag } from './review-tag.tsx';

const HEADINGS: ReadonlySet<string> = new Set(['measure', 'section']);

function Name({ claim }: { readonly claim: Claim }) {
  const { other, value, relation } = claim;
  const verdictWords = useVerdictWords();
  if (other === null)
    return <span>{relation === 'property:verdict' && value !== null ? verdictWords(value) : value}</span>;
  return (
    <button type="button" className="link" onClick={() => goTo(other.id)}>
      {other.number && <span className="number">{other.number}</span>}
      {other.name}
    </button>
  );
}

/** 开工 in a chapter of tasks is something still to be done: said beside the word. */
function useNotes({ status, surface, outlook, other }: Claim): string[] {
  const { t } = useTranslation();
  const notes: string[] = [];
  if (status) {
    const word = t('thing.statusWord', { word: status });
    notes.push(outlook === 'target' || outlook === 'result' ? `${word} ${t(`outlook.${outlook}`)}` : word);
  }
  if (surface && surface !== status) notes.push(t('detail.printedAs', { surface }));
  if (other?.context && HEADINGS.has(other.kind)) notes.push(other.context);
  return notes;
}

function EvidenceButton({ claim, position }: { readonly claim: Claim; readonly position: number }) {
  const { t } = useTranslation();
  const open = useSelection((state) => state.statement === claim.statement);
  const name = claim.other?.name ?? claim.value ?? '';
  return (
    <button
      type="button"
      className="evidence-button"
      aria-pressed={open}
      aria-label={`${t('evidence.of', { name })} ${claim.documentTitle}`}
      title={claim.documentTitle}
      onClick={() => openEvidence(claim.statement)}
    >
      {position === 0 ? t('evidence.open') : position + 1}
    </button>
  );
}

/** What may be in conflict: the claim that says so, else the figure it is about. */
const figureIn = ({ relation, statement, other }: Claim): string =>
  relation === 'contradicts' ? statement : (other?.id ?? statement);

export function ClaimLine({ entry }: { readonly entry: ClaimEntry }) {
  const { t } = useTranslation();
  const { first, claims } = entry;
  const notes = useNotes(first);
  const open = useSelection((state) => claims.some((claim) => claim.statement === state.statement));
  const likely = claims.some((claim) => claim.confidence >= LIKELY);
  return (
    <li className={`claim-line${open ? ' claim-line--open' : ''}`}>
      <span className="claim-line__kind">{first.other && <KindGlyph kind={first.other.kind} />}</span>
      <span className="claim-line__words">
        <Name claim={first} />
        <ConflictMarks of={figureIn(first)} />
        <CorrectedMark of={first.statement} />
        {first.basis !== 'read' && first.basis !== 'corrected' && (
          <span className="tag">{t(`basis.${first.basis}`)}</span>
        )}
        {!likely && <span className="tag tag--warning">{t('detail.toCheck')}</span>}
        <ReviewTag statements={claims.map(({ statement }) => statement)} />
        {notes.length > 0 && <span className="claim-line__note">{notes.join(' · ')}</span>}
        {first.reason && <span className="claim-line__note">{first.reason}</span>}
      </span>
      <span>
        {claims.map((claim, position) => (
          <EvidenceButton key={claim.statement} claim={claim} position={position} />
        ))}
      </span>
    </li>
  );
}
