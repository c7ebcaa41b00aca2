/** A document: what its header says, how its lists are read, what could not be read. */
import { useTranslation } from 'react-i18next';
import type { DocumentSummary, EntityDetail } from '../../bridge/contract.ts';
import { useAnswer } from '../../state/answers/index.ts';
import { goTo } from '../../state/navigation/index.ts';
import { linkDocuments } from '../../state/workspace/index.ts';
import { usePlaceWords } from '../evidence/use-place-words.ts';
import { useRelatedWords } from '../labels.ts';
import { ChildrenList } from './children-list.tsx';
import { ClaimsBlock } from './claims-block.tsx';
import { Facts } from './facts.tsx';
import { RoleRuleNote } from './role-rule.tsx';

function Header({ summary }: { readonly summary: DocumentSummary }) {
  const { t } = useTranslation();
  const { document } = summary;
  return (
    <Facts
      facts={[
        [t('document.number'), document.number],
        [t('document.issuer'), document.issuer],
        [t('document.date'), document.date],
        [t('document.type'), t(`documentType.${document.type}`)],
        [t('document.classification'), document.classification],
        [
          t('document.lines'),
          t('document.lineRange', { first: document.firstLine, last: document.lastLine }),
        ],
        [
          t('document.contents'),
          t('document.counts', { measures: summary.measureCount, duties: summary.dutyCount }),
        ],
        [t('document.text'), summary.linked ? t('document.linked') : t('document.notLinked')],
      ]}
    />
  );
}

function Related({ related }: Pick<EntityDetail, 'related'>) {
  const words = useRelatedWords();
  if (related.length === 0) return null;
  return (
    <ul className="related">
      {related.map(({ relation, card }) => (
        <li key={`${relation}-${card.id}`}>
          <span className="related__relation">{words(relation)}</span>
          <button type="button" className="link" onClick={() => goTo(card.id)}>
            {card.name}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Issues({ summary }: { readonly summary: DocumentSummary }) {
  const { t } = useTranslation();
  const placeWords = usePlaceWords();
  const { value } = useAnswer('documents.outline', { id: summary.document.id });
  if (!value || value.issues.length === 0) return null;
  return (
    <section className="detail__block">
      <h3 className="detail__label">{t('document.issues', { count: value.issues.length })}</h3>
      <ul className="issues">
        {value.issues.map((issue) => (
          <li key={`${issue.line}-${issue.code}-${issue.message}`}>
            <span className="issues__line">{placeWords(summary.document.id, issue.line)}</span>
            <span>{issue.message}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function DocumentDetail({ detail }: { readonly detail: EntityDetail }) {
  const { t } = useTranslation();
  const { document: summary, entity } = detail;
  return (
    <article className="detail">
      <header className="detail__head">
        <h3 className="detail__name">{entity.name}</h3>
        {summary && <Header summary={summary} />}
        <Related related={detail.related} />
        {summary && !summary.linked && (
          <button type="button" className="more-button" onClick={() => void linkDocuments()}>
            {t('link.open')}
          </button>
        )}
      </header>
      {summary && summary.dutyCount > 0 && <RoleRuleNote summary={summary} />}
      {summary && <Issues summary={summary} />}
      <ChildrenList cards={detail.children} />
      <ClaimsBlock claims={detail.claims} />
    </article>
  );
}
