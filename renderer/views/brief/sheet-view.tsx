/** A view that is a sheet: its four states, and the sheet with its line on every printed page. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../bridge/contract.ts';
import { FailureMessage } from '../../components/failure-message.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import { usePrint, usePrintable } from '../../state/print/index.ts';

interface Props {
  readonly title: string;
  readonly mark: string | null;
  readonly children: ReactNode;
}

/** Title and 密级 head every printed page. */
export function PrintedSheet({ title, mark, children }: Props) {
  const { t } = useTranslation();
  const printing = usePrint((state) => state.printing);
  usePrintable();
  return (
    <Sheet
      label={title}
      printing={printing}
      running={
        <>
          <span>{title}</span>
          <span>{mark ?? t('page.noMark')}</span>
        </>
      }
    >
      {children}
    </Sheet>
  );
}

interface StateProps {
  readonly failure: Failure | null;
  readonly retry: () => void;
  readonly children: ReactNode;
}

/** Failed, loading, or what was answered. */
export function Answered({ failure, retry, children }: StateProps) {
  if (failure) return <FailureMessage failure={failure} retry={retry} />;
  return children ?? <SkeletonLines count={10} />;
}
