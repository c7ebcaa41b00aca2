/** The passage with its words marked and the file's line numbers in the gutter. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Highlight } from '../../components/highlight.tsx';
import { type Passage, passageLines } from './passage-lines.ts';

/** Scrolls the box alone, whatever it stands in. */
function centre(box: HTMLElement, inner: HTMLElement): void {
  const [outer, inside] = [box.getBoundingClientRect(), inner.getBoundingClientRect()];
  box.scrollTop += inside.top - outer.top - (outer.height - inside.height) / 2;
}

interface Props {
  readonly passage: Passage;
  /** One among several: its marked words come into view inside it, and nothing around it moves. */
  readonly still?: boolean;
}

export function PassageView({ passage, still = false }: Props) {
  const { t } = useTranslation();
  const quote = useRef<HTMLQuoteElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new passage brings its marked words into view
  useEffect(() => {
    const mark = quote.current?.querySelector('mark');
    if (still && quote.current && mark) centre(quote.current, mark);
    else mark?.scrollIntoView({ block: 'center' });
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
