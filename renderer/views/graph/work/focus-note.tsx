/** What is in focus and how far, with other depths and the way out at hand. */
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../components/icon-button.tsx';
import { DEPTHS, focusOn, leaveFocus, useFocus } from '../../../state/focus/index.ts';
import { useGraph } from '../../../state/graph/index.ts';
import { nodeText } from '../../../state/layout/node-face.ts';
import { wishView } from '../../../state/viewport/index.ts';
import './work.css';

/** Characters of a name that leave the depth and the way out on the same line. */
const LONGEST = 16;

const shortened = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name);

export function FocusNote() {
  const { t } = useTranslation();
  const { focus } = useFocus();
  const nodes = useGraph((state) => state.history.present.nodes);
  if (!focus) return null;
  const { around, depth } = focus;
  const [first] = around;
  const card = around.length === 1 && first ? nodes.get(first)?.card : undefined;
  const name = card && nodeText(card);
  const words = name
    ? t('work.focused', { name: shortened(name), depth })
    : t('work.focusedAmong', { count: around.length, depth });
  const leave = (): void => {
    leaveFocus();
    wishView({ kind: 'focus' });
  };
  return (
    <div className="graph-note">
      <span title={name}>{words}</span>
      <span className="graph-note__depths">
        {DEPTHS.map((other) => (
          <button
            key={other}
            type="button"
            className="graph-note__depth"
            aria-pressed={other === depth}
            aria-label={t('work.steps', { count: other })}
            onClick={() => focusOn(around, other)}
          >
            {other}
          </button>
        ))}
      </span>
      <span className="graph-note__escape">{t('work.escape')}</span>
      <IconButton icon="close" label={t('work.leave')} keys="Esc" run={leave} />
    </div>
  );
}
