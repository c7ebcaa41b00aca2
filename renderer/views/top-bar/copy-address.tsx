/** Copies the address of what is shown; the tick says that it is on the clipboard, however it was asked for. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../components/icon-button.tsx';
import { useAnnouncement } from '../../state/announcement/index.ts';
import { copyAddress } from '../../state/navigation/index.ts';

const SHOWN = 1800;

function useJustCopied(): boolean {
  const { last, turn } = useAnnouncement();
  const [copied, setCopied] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn is an announcement of its own
  useEffect(() => {
    if (last?.kind !== 'addressCopied') return;
    setCopied(true);
    const timer = setTimeout(() => setCopied(false), SHOWN);
    return () => clearTimeout(timer);
  }, [turn]);
  return copied;
}

export function CopyAddress() {
  const { t } = useTranslation();
  const copied = useJustCopied();
  return (
    <IconButton
      icon={copied ? 'done' : 'copy'}
      label={t(copied ? 'address.copied' : 'address.copy')}
      keys="Ctrl+Shift+C"
      run={() => void copyAddress()}
    />
  );
}
