/** What one document says of a row: names, place, bodies; what is gone or new among the bodies is marked. */
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { ComparedBearer, ComparedSide, ComparisonRow } from '../../bridge/contract.ts';
import { KindGlyph } from '../../components/kind-glyph.tsx';
import { RoleGlyph } from '../../components/role-mark.tsx';
import { goTo } from '../../state/navigation/index.ts';
import { PlaceLine } from '../follow/place-line.tsx';
import { nameOf } from './comparison-words.ts';

interface Props {
  readonly row: ComparisonRow;
  readonly face: 'left' | 'right';
}

/** What is said of a body beside its name; undefined where nothing changed. */
function useNotes({ duty }: ComparisonRow, face: Props['face']): (body: EntityId) => string | undefined {
  const { t } = useTranslation();
  return (body) => {
    if (duty === null) return undefined;
    if (face === 'left')
      return duty.removed.some(({ id }) => id === body) ? t('comparison.removed') : undefined;
    if (duty.added.some(({ id }) => id === body)) return t('comparison.added');
    const role = duty.roles.find((change) => change.body.id === body)?.before;
    return role === undefined ? undefined : t('comparison.roleWas', { role: t(`role.${role}`) });
  };
}

function BearerItem({
  body: { id, name, role },
  note,
}: {
  readonly body: ComparedBearer;
  readonly note: string | undefined;
}) {
  const { t } = useTranslation();
  return (
    <li className={note === undefined ? undefined : 'comparison-bearers__changed'}>
      <RoleGlyph role={role} />
      <span className="visually-hidden">{t(`role.${role}`)}</span>
      <button type="button" className="link" onClick={() => goTo(id)}>
        {name}
      </button>
      {note && <span className="comparison-bearers__note">{note}</span>}
    </li>
  );
}

interface NamesProps {
  readonly side: ComparedSide;
  readonly name: string;
  /** False where the figures below say where they stand. */
  readonly placed: boolean;
}

function Names({ side, name, placed }: NamesProps) {
  const { t } = useTranslation();
  return (
    <p className="comparison-side__names">
      {side.things.map((thing) => (
        <span key={thing.id} className="comparison-side__name">
          <KindGlyph kind={thing.kind} />
          <button type="button" className="link" onClick={() => goTo(thing.id)}>
            {thing.number && <span className="number">{thing.number}</span>}
            {thing.name}
          </button>
        </span>
      ))}
      {placed && <PlaceLine place={side} name={name} />}
      {placed && side.mentions > 1 && (
        <span className="comparison-side__mentions">
          {t('comparison.mentions', { count: side.mentions })}
        </span>
      )}
    </p>
  );
}

export function SideCell({ row, face }: Props) {
  const { t } = useTranslation();
  const notes = useNotes(row, face);
  const side = row[face];
  if (side === null)
    return (
      <div className="comparison-side comparison-side--absent">
        {t('comparison.absent')}
        {row.namesakes.map(({ id, scope, unit }) => (
          <button key={id} type="button" className="link comparison-side__namesake" onClick={() => goTo(id)}>
            {t('comparison.namesake', {
              scope: scope ?? t('comparison.notStated'),
              unit: unit ?? t('comparison.notStated'),
            })}
          </button>
        ))}
      </div>
    );
  const listed = row.group === 'measure' || row.duty !== null ? side.bearers : [];
  return (
    <div className="comparison-side">
      <Names side={side} name={nameOf(row, t)} placed={row.figures.length === 0} />
      {listed.length > 0 && (
        <ul className="comparison-bearers" aria-label={t('comparison.bodies')}>
          {listed.map((body) => (
            <BearerItem key={body.id} body={body} note={notes(body.id)} />
          ))}
        </ul>
      )}
    </div>
  );
}
