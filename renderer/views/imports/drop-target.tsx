/** Files dragged over the window are taken in wherever they are let go; the target shows itself while they hover. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { dropImports, useImports } from '../../state/imports/index.ts';
import { openView } from '../../state/navigation/index.ts';
import { useWorkspace } from '../../state/workspace/index.ts';
import './drop-target.css';

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Whether files hover; a drag that leaves the window, or ends in it, does not. */
function useHoveringFiles(allowed: boolean): boolean {
  const [hovering, setHovering] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      // Refused or not: a file that nobody takes would be opened in place of the program.
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = allowed ? 'copy' : 'none';
      setHovering(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setHovering(false);
    };
    const drop = (event: DragEvent): void => {
      setHovering(false);
      if (!holdsFiles(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (!allowed || files.length === 0) return;
      openView('imports');
      void dropImports(files);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [allowed]);
  return hovering;
}

export function DropTarget() {
  const { t } = useTranslation();
  const running = useImports((state) => state.running);
  // While the workspace is being opened nobody knows yet; what is dropped waits for it.
  const readOnly = useWorkspace((state) => state.summary?.readOnly ?? false);
  const hovering = useHoveringFiles(!running && !readOnly);
  if (!hovering) return null;
  const words = readOnly ? 'imports.readOnly' : running ? 'imports.dropLater' : 'imports.dropNow';
  return (
    <div className="drop-target" role="status">
      <p className="drop-target__words">
        <Icon name="import" size={32} />
        {t(words)}
      </p>
    </div>
  );
}
