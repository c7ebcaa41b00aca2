/** What no path may pass: the usual ones as switches, every kind and relation in a menu. */
import { useTranslation } from 'react-i18next';
import { ChoiceButton } from '../../../components/choice-button.tsx';
import {
  EXCLUDABLE_KINDS,
  EXCLUDABLE_RELATIONS,
  exclude,
  toggled,
  USUALLY_EXCLUDED,
} from '../../../state/paths/index.ts';
import { useExclusionWords } from './exclusion-words.ts';

export function PathRules({ without }: { readonly without: readonly string[] }) {
  const { t } = useTranslation();
  const words = useExclusionWords();
  const toggle = (word: string): void => exclude(toggled(without, word));
  const others = without.filter((word) => !USUALLY_EXCLUDED.includes(word));
  const choices = (ids: readonly string[]) => ids.map((key) => ({ key, label: words(key) }));
  return (
    <fieldset className="path-rules">
      <legend>{t('paths.without')}</legend>
      {USUALLY_EXCLUDED.map((word) => (
        <button
          key={word}
          type="button"
          className="path-rules__word"
          aria-pressed={without.includes(word)}
          onClick={() => toggle(word)}
        >
          {words(word)}
        </button>
      ))}
      <ChoiceButton
        label={t('paths.more')}
        value={others.length > 0 ? String(others.length) : null}
        active={others.length > 0}
        multiple
        groups={[
          { label: t('paths.kinds'), choices: choices(EXCLUDABLE_KINDS) },
          { label: t('paths.relations'), choices: choices(EXCLUDABLE_RELATIONS) },
        ]}
        chosen={without}
        choose={toggle}
      />
    </fieldset>
  );
}
