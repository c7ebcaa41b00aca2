/** What an entry says, in words: the sentence before and after, or the names. */
import { useTranslation } from 'react-i18next';
import type { AmendmentLine } from '../../bridge/contract.ts';
import { useWording } from '../labels.ts';

interface LedgerWords {
  /** Null where nothing stood there before. */
  readonly before: string | null;
  /** Null where nothing stands there now. */
  readonly after: string | null;
}

export function useLedgerWords(): (line: AmendmentLine) => LedgerWords {
  const { t } = useTranslation();
  const wording = useWording();
  return ({ amendment: { content }, before, after }) => {
    const said = (sentence: AmendmentLine['before']): string | null => sentence && wording(sentence);
    switch (content.kind) {
      case 'thing-renamed':
        return { before: content.thing.name, after: content.name };
      case 'thing-aliased':
        return { before: content.thing.name, after: t('amendments.alsoCalled', { name: content.alias }) };
      case 'things-merged':
        return {
          before: content.merged.map(({ name }) => name).join(t('list.comma')),
          after: content.into.name,
        };
      case 'thing-split':
        return { before: content.thing.name, after: content.name };
      case 'thing-adopted':
        return { before: content.surface === content.name ? null : content.surface, after: content.name };
      case 'claim-added':
        return { before: null, after: said(after) };
      default:
        return { before: said(before), after: said(after) };
    }
  };
}
