/** 数据冲突 as a word inside a line that is itself a button or an option: whether somebody decided it, nothing to press. */
import { useTranslation } from 'react-i18next';
import { conflictState, useConflictsOf } from '../../state/conflicts/index.ts';
import './conflict-mark.css';

/** Nothing for a thing in no conflict. */
export function ConflictTag({ of }: { readonly of: string }) {
  const { t } = useTranslation();
  const state = conflictState(useConflictsOf(of));
  if (state === null) return null;
  return (
    <span
      className={`conflict-mark conflict-mark--word${state === 'resolved' ? ' conflict-mark--resolved' : ''}`}
    >
      {t(`conflicts.${state}`)}
    </span>
  );
}
