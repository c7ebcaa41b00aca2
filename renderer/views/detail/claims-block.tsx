/** What else is stated of a thing, by relation; long groups open on request. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Claim } from '../../bridge/contract.ts';
import { useClaimWords } from '../labels.ts';
import { type ClaimGroup, claimGroups } from './claim-groups.ts';
import { ClaimLine } from './claim-line.tsx';
import './claims.css';

/** Lines of a group shown before the user asks for all. */
const FIRST_LINES = 8;

function Group({ group }: { readonly group: ClaimGroup }) {
  const { t } = useTranslation();
  const words = useClaimWords();
  const [all, setAll] = useState(false);
  const { entries, relation, direction } = group;
  const shown = all ? entries : entries.slice(0, FIRST_LINES);
  return (
    <section className="claim-group">
      <h4 className="claim-group__name">
        {words(relation, direction)}
        <span className="claim-group__count">{entries.length}</span>
      </h4>
      <ul>
        {shown.map((entry) => (
          <ClaimLine key={entry.first.statement} entry={entry} />
        ))}
      </ul>
      {shown.length < entries.length && (
        <button type="button" className="more-button" onClick={() => setAll(true)}>
          {t('thing.showAll', { count: entries.length })}
        </button>
      )}
    </section>
  );
}

export function ClaimsBlock({ claims }: { readonly claims: readonly Claim[] }) {
  const { t } = useTranslation();
  const groups = claimGroups(claims);
  const count = groups.reduce((sum, group) => sum + group.entries.length, 0);
  if (count === 0) return null;
  return (
    <section className="detail__block">
      <h3 className="detail__label">{t('thing.claims', { count })}</h3>
      {groups.map((group) => (
        <Group key={`${group.relation} ${group.direction}`} group={group} />
      ))}
    </section>
  );
}
