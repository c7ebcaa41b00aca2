/** What one document says of a row: names, place, bodies; what is gone or new among the bodies is marked. */
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { ComparedBearer, ComparedSide, ComparisonRow } from '../../bridge/contract.ts';
import { KindGlyph } from '../../components/kind-glyph.tsx';
import { RoleGlyph } from '../../components/role-mark.tsx';
import { nameOf } from './comparison-words.ts';
import { type Face, FaceLine, FaceThing } from './face-links.tsx';

interface Props {
  readonly row: ComparisonRow;
  readonly face: Face;
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

interface BearerProps {
  readonly body: ComparedBearer;
  readonly face: Face;
  readonly note: string | undefined;
}

function BearerItem({ body: { id, name, role }, face, note }: BearerProps) {
  const { t } = useTranslation();
  return (
    <li className={note === undefined ? undefined : 'comparison-bearers__changed'}>
      <RoleGlyph role={role} />
      <span className="visually-hidden">{t(`role.${role}`)}</span>
      <FaceThing thing={id} face={face}>
        {name}
      </FaceThing>
      {note && <span className="comparison-bearers__note">{note}</span>}
    </li>
  );
}

interface NamesProps {
  readonly side: ComparedSide;
  readonly face: Face;
  readonly name: string;
  /** False where the figures below say where they stand. */
  readonly placed: boolean;
}

function Names({ side, face, name, placed }: NamesProps) {
  const { t } = useTranslation();
  return (
    <p className="comparison-side__names">
      {side.things.map((thing) => (
        <span key={thing.id} className="comparison-side__name">
          <KindGlyph kind={thing.kind} />
          <FaceThing thing={thing.id} face={face}>
            {thing.number && <span className="number">{thing.number}</span>}
            {thing.name}
          </FaceThing>
        </span>
      ))}
      {placed && <FaceLine place={side} face={face} name={name} />}
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
          <span key={id} className="comparison-side__namesake">
            <FaceThing thing={id} face={face}>
              {t('comparison.namesake', {
                scope: scope ?? t('comparison.notStated'),
                unit: unit ?? t('comparison.notStated'),
              })}
            </FaceThing>
          </span>
        ))}
      </div>
    );
  const listed = row.group === 'measure' || row.duty !== null ? side.bearers : [];
  return (
    <div className="comparison-side">
      <Names side={side} face={face} name={nameOf(row, t)} placed={row.figures.length === 0} />
      {listed.length > 0 && (
        <ul className="comparison-bearers" aria-label={t('comparison.bodies')}>
          {listed.map((body) => (
            <BearerItem key={body.id} body={body} face={face} note={notes(body.id)} />
          ))}
        </ul>
      )}
    </div>
  );
}
