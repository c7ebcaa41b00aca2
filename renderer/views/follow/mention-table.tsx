/** Every mention of a thread in time: document and place, what is said, where it stands. */
import { useTranslation } from 'react-i18next';
import type { ThreadMention, ThreadPage } from '../../bridge/contract.ts';
import { goTo } from '../../state/navigation/index.ts';
import { ConflictMarks } from '../conflicts/conflict-mark.tsx';
import { PlaceLine } from './place-line.tsx';
import { stageOf } from './thread-words.ts';

function PlaceCell({ mention: { document, where } }: { readonly mention: ThreadMention }) {
  const heading = where !== null && where.kind !== 'document' ? where : null;
  const paper = document?.title ?? document?.number ?? '';
  return (
    <td>
      {document && (
        <button type="button" className="link" onClick={() => goTo(document.entity)}>
          {paper}
        </button>
      )}
      {heading && (
        <button type="button" className="link mention-table__heading" onClick={() => goTo(heading.id)}>
          {heading.number}
          {heading.name}
        </button>
      )}
    </td>
  );
}

function SaidCells({ mention }: { readonly mention: ThreadMention }) {
  const { t } = useTranslation();
  const { figure, outlook, status } = mention;
  if (figure)
    return (
      <>
        <td className="mention-table__short">{t(`nature.${outlook}`)}</td>
        <td>
          <strong>{figure.printed}</strong>
          <ConflictMarks of={figure.id} />
          {figure.period && <span className="mention-table__note">{figure.period}</span>}
        </td>
      </>
    );
  return (
    <>
      <td className="mention-table__short">{stageOf(mention)}</td>
      <td>{status && t('thing.statusWord', { word: status })}</td>
    </>
  );
}

export function MentionTable({ page: { line, mentions } }: { readonly page: ThreadPage }) {
  const { t } = useTranslation();
  return (
    <table
      className="thread-table mention-table"
      aria-label={t('follow.mentions', { count: mentions.length })}
    >
      <thead>
        <tr>
          <th scope="col">{t('follow.date')}</th>
          <th scope="col">{t('follow.place')}</th>
          <th scope="col">{t('follow.stage')}</th>
          <th scope="col">{t(line.about === 'indicator' ? 'follow.value' : 'follow.word')}</th>
          <th scope="col">{t('evidence.open')}</th>
        </tr>
      </thead>
      <tbody>
        {mentions.map((mention) => (
          <tr key={mention.statement}>
            <th scope="row" className="mention-table__date">
              {mention.at ?? t('follow.noDate')}
            </th>
            <PlaceCell mention={mention} />
            <SaidCells mention={mention} />
            <td className="mention-table__short">
              <PlaceLine place={mention} name={mention.reason} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
