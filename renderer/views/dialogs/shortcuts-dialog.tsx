/** 快捷键: every key on one card. */
import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { setWorkbench, useWorkbench } from '../../state/workbench/index.ts';
import './shortcuts-dialog.css';

const KEYS = [
  ['search', 'Ctrl K · /'],
  ['walk', 'Tab · ← ↑ → ↓'],
  ['expand', 'E'],
  ['collapse', 'C'],
  ['restart', 'R'],
  ['evidence', 'Enter'],
  ['openEvidence', 'V'],
  ['hide', 'H · Shift H'],
  ['lines', 'W · Shift W'],
  ['mark', 'Space'],
  ['drag', 'Shift · Alt'],
  ['markAll', 'Ctrl A · I · G'],
  ['focus', '1…5 · 0'],
  ['hold', 'P · L'],
  ['paths', 'Ctrl L'],
  ['facets', 'S · N'],
  ['menu', 'Shift F10'],
  ['fit', 'F'],
  ['arrange', 'T · Shift T'],
  ['undo', 'Ctrl Z'],
  ['redo', 'Ctrl Y'],
  ['history', 'Z'],
  ['views', 'Ctrl 1 … Ctrl 9'],
  ['back', 'Alt ← · Alt →'],
  ['export', 'Ctrl E'],
  ['copyAddress', 'Ctrl Shift C'],
  ['names', 'F2'],
  ['saveView', 'Ctrl S'],
  ['savedViews', 'Ctrl Shift S · F5'],
  ['notes', 'Shift N · Ctrl Shift B · Ctrl Shift N'],
  ['print', 'Ctrl P'],
  ['judge', 'A · U'],
  ['correct', 'Ctrl D'],
  ['text', 'N · P'],
  ['swap', 'X'],
  ['outline', 'Ctrl B'],
  ['detail', 'Ctrl I'],
  ['close', 'Esc'],
] as const;

export function ShortcutsDialog() {
  const { t } = useTranslation();
  const open = useWorkbench((state) => state.dialog === 'shortcuts');
  return (
    <Modal
      open={open}
      title={t('shortcuts.title')}
      footer={null}
      width={560}
      onCancel={() => setWorkbench({ dialog: null })}
    >
      <dl className="shortcuts">
        {KEYS.map(([name, keys]) => (
          <div key={name}>
            <dt>{t(`shortcuts.${name}`)}</dt>
            <dd>
              <kbd>{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
