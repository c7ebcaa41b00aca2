/** The passage with its words marked and the file's line numbers in the gutter. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Highlight } from '../../components/highlight.tsx';
import { type Passage, passageLines } from './passage-lines.ts';

interface Props {
  readonly passage: Passage;
  /** One among several: nothing scrolls to its marked words. */
  readonly still?: boolean;
}

export function PassageView({ passage, still = false }: Props) {
  const { t } = useTranslation();
  const quote = useRef<HTMLQuoteElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new passage brings its marked words into view
  useEffect(() => {
    if (!still) quote.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [passage]);
  return (
    <>
      {!passage.verified && <p className="passage__warning">{t('evidence.notVerified')}</p>}
      <blockquote ref={quote} className="passage" lang="zh-CN">
        {passageLines(passage).map(({ line, text, marks }) => (
          <div key={line ?? text} className="passage__line">
            <span className="passage__gutter">{line}</span>
            <span>
              <Highlight text={text} ranges={marks} />
            </span>
          </div>
        ))}
      </blockquote>
    </>
  );
}
