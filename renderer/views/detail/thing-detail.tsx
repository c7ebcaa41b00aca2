/** An initiative, figure, place, citation …: what it is, and everything that is stated of it. */
import { useTranslation } from 'react-i18next';
import type { EntityDetail } from '../../bridge/contract.ts';
import { ConflictMarks } from '../conflicts/conflict-mark.tsx';
import { useValueWords } from '../labels.ts';
import { ClaimsBlock } from './claims-block.tsx';
import { Facts } from './facts.tsx';
import { NamingFacts } from './naming-facts.tsx';
import { thingFacts } from './thing-facts.ts';

export function ThingDetail({ detail }: { readonly detail: EntityDetail }) {
  const { t } = useTranslation();
  const words = useValueWords();
  const { entity, aliases, claims } = detail;
  const others = aliases.map((alias) => alias.name);
  const facts = thingFacts(entity).map(
    ({ label, value, set }) => [t(`thing.${label}`), set === null ? value : words(set, value)] as const,
  );
  return (
    <article className="detail">
      <header className="detail__head">
        <h3 className="detail__name">
          {entity.name}
          <ConflictMarks of={entity.id} />
        </h3>
        <Facts
          facts={[...facts, [t('detail.aliases'), others.length > 0 ? others.join(t('list.comma')) : null]]}
        />
        <NamingFacts naming={detail.naming} />
      </header>
      {claims.length === 0 && <p className="detail__nothing">{t('thing.noClaims')}</p>}
      <ClaimsBlock claims={claims} />
    </article>
  );
}
