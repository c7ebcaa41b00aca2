/** Where files are dropped; the same is done by the buttons above it, so it needs no key of its own. */
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { dropImports } from '../../state/imports/index.ts';

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');

export function DropGround({ disabled }: { readonly disabled: boolean }) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const allow = (event: DragEvent): void => {
    event.preventDefault();
    event.dataTransfer.dropEffect = disabled || !holdsFiles(event) ? 'none' : 'copy';
    setOver(!disabled && holdsFiles(event));
  };
  const take = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!disabled && holdsFiles(event)) void dropImports([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a mouse gesture; the buttons do the same by keyboard.
    <div
      className={over ? 'drop-ground drop-ground--over' : 'drop-ground'}
      onDragOver={allow}
      onDragLeave={() => setOver(false)}
      onDrop={take}
    >
      <Icon name="import" size={24} />
      <p className="drop-ground__title">{t(over ? 'imports.dropNow' : 'imports.drop')}</p>
      <p className="drop-ground__formats">{t('imports.formats')}</p>
    </div>
  );
}
