/** What the marks mean, how many there are, and which are shown. */
import { useTranslation } from 'react-i18next';
import type { TextMarkKind } from '../../bridge/contract.ts';
import { RoleGlyph } from '../../components/role-mark.tsx';
import { MARK_KINDS } from './reading.ts';

interface Props {
  readonly counts: Readonly<Record<TextMarkKind, number>>;
  readonly hidden: ReadonlySet<TextMarkKind>;
  readonly toggle: (kind: TextMarkKind) => void;
}

export function MarkSample({ kind }: { readonly kind: TextMarkKind }) {
  const { t } = useTranslation();
  const role = kind === 'lead' || kind === 'joint' || kind === 'support' ? kind : null;
  return (
    <span className={`text-mark text-mark--${kind}`}>
      {role !== null && <RoleGlyph role={role} />}
      {t(`text.kind.${kind}`)}
    </span>
  );
}

export function Legend({ counts, hidden, toggle }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset className="text-legend">
      <legend className="visually-hidden">{t('text.legend')}</legend>
      {MARK_KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
        <button
          key={kind}
          type="button"
          className="text-legend__kind"
          aria-pressed={!hidden.has(kind)}
          title={t(hidden.has(kind) ? 'text.show' : 'text.hide', { kind: t(`text.kind.${kind}`) })}
          onClick={() => toggle(kind)}
        >
          <MarkSample kind={kind} />
          <span className="text-legend__count">{counts[kind]}</span>
        </button>
      ))}
    </fieldset>
  );
}
