/** Things with a word on each: what would come, or what became of it. A long list is told by its first ones. */
import { useTranslation } from 'react-i18next';

/** The report file holds all of them. */
const MOST = 200;

interface MergeLine {
  readonly key: string;
  readonly part: string;
  readonly title: string;
  readonly word: string;
}

export function MergeList({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly MergeLine[];
}) {
  const { t } = useTranslation();
  if (lines.length === 0) return null;
  return (
    <section className="merge-list" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {lines.slice(0, MOST).map(({ key, part, title: name, word }) => (
          <li key={key}>
            <span className="merge-list__part">{part}</span>
            <span>{name}</span>
            <span className="merge-list__word">{word}</span>
          </li>
        ))}
      </ul>
      {lines.length > MOST && <p>{t('merging.more', { count: lines.length - MOST })}</p>}
    </section>
  );
}
