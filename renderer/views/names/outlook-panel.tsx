/** What would change, told while it is being written. */
import { useTranslation } from 'react-i18next';
import type { NamingOutlook } from '../../bridge/contract.ts';
import { FailureMessage } from '../../components/failure-message.tsx';
import { ROLES, RoleGlyph } from '../../components/role-mark.tsx';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import { useAnswer, useLast } from '../../state/answers/index.ts';
import { changeDraft, type NamingDraft, wishOf } from '../../state/naming/index.ts';
import { useClaimWords } from '../labels.ts';

/** Claims of a relation are named until so many; the rest is a number. */
const MOST_RELATIONS = 6;
const MOST_DOCUMENTS = 4;

function Moving({ outlook }: { readonly outlook: NamingOutlook }) {
  const { t } = useTranslation();
  const words = useClaimWords();
  const { duties, claims, documents } = outlook;
  const roles = ROLES.filter((role) => duties[role] > 0);
  if (roles.length + claims.length === 0) return <p>{t('names.outlook.nothing')}</p>;
  const rest = claims.slice(MOST_RELATIONS).reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <ul className="outlook__counts">
        {roles.map((role) => (
          <li key={role} className={`role-${role}`}>
            <RoleGlyph role={role} /> {t(`role.${role}`)} {t('names.claims', { count: duties[role] })}
          </li>
        ))}
        {claims.slice(0, MOST_RELATIONS).map(({ relation, count }) => (
          <li key={relation}>
            {words(relation, 'source')} {t('names.claims', { count })}
          </li>
        ))}
        {rest > 0 && <li>{t('names.outlook.rest', { count: rest })}</li>}
      </ul>
      <p className="outlook__documents">
        {t('names.outlook.documents', {
          count: documents.length,
          titles: documents
            .slice(0, MOST_DOCUMENTS)
            .map(({ title }) => title)
            .join(t('list.comma')),
        })}
      </p>
    </>
  );
}

/** What deserves a look before it is said. */
function Warnings({ outlook, draft }: { readonly outlook: NamingOutlook; readonly draft: NamingDraft }) {
  const { t } = useTranslation();
  const counted = (['clashes', 'duplicates', 'folded', 'inside'] as const).filter(
    (name) => outlook[name].length > 0,
  );
  const mergeWith = (): void =>
    changeDraft({ section: 'merge', others: outlook.taken.map(({ id }) => id), stays: draft.thing });
  return (
    <ul className="outlook__warnings">
      {outlook.doubts.map((doubt) => (
        <li key={doubt} className="outlook__doubt">
          {t(`names.doubt.${doubt}`)}
        </li>
      ))}
      {counted.map((name) => (
        <li key={name}>{t(`names.outlook.${name}`, { count: outlook[name].length })}</li>
      ))}
      {outlook.taken.length > 0 && (
        <li className="outlook__doubt">
          {t('names.outlook.taken', { names: outlook.taken.map(({ name }) => name).join(t('list.comma')) })}{' '}
          {draft.section !== 'split' && (
            <button type="button" className="link" onClick={mergeWith}>
              {t('names.outlook.mergeInstead')}
            </button>
          )}
        </li>
      )}
    </ul>
  );
}

function Names({ label, names }: { readonly label: string; readonly names: readonly string[] }) {
  return (
    <>
      <h4>{label}</h4>
      <ul className="outlook__names">
        {names.map((name, index) => (
          <li key={name} className={index === 0 ? 'outlook__shown' : undefined}>
            {name}
          </li>
        ))}
      </ul>
    </>
  );
}

function Outlook({ draft }: { readonly draft: NamingDraft }) {
  const { t } = useTranslation();
  const wish = wishOf(draft);
  const { value, failure, retry } = useAnswer('names.preview', wish ?? undefined);
  // The last outlook stays while the next one is worked out, so that nothing flickers under the typing hand.
  const outlook = useLast(value);
  const moves = draft.section === 'merge' || draft.section === 'split';
  return (
    <>
      {wish === null && <p className="names-hint">{t(`names.outlook.hint.${draft.section}`)}</p>}
      {failure && <FailureMessage failure={failure} retry={retry} />}
      {wish !== null && !outlook && !failure && <SkeletonLines count={4} />}
      {wish !== null && outlook && (
        <>
          {moves && <h4>{t('names.outlook.moves')}</h4>}
          {moves && <Moving outlook={outlook} />}
          <Warnings outlook={outlook} draft={draft} />
          {draft.section === 'split' && <p>{t('names.outlook.staying', { count: outlook.staying })}</p>}
          <Names label={t('names.outlook.names')} names={outlook.names} />
          {outlook.newNames.length > 0 && (
            <Names label={t('names.outlook.newNames')} names={outlook.newNames} />
          )}
        </>
      )}
    </>
  );
}

export function NamingOutlookPanel({ draft }: { readonly draft: NamingDraft }) {
  const { t } = useTranslation();
  return (
    <section className="outlook" aria-label={t('names.outlook.title')} aria-live="polite">
      <h3>{t('names.outlook.title')}</h3>
      <Outlook key={draft.section} draft={draft} />
    </section>
  );
}
