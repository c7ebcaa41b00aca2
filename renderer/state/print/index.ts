/** Printing what is shown: a sheet or a view is laid out for paper while the system's dialog is open, a table has its page. */
import { useEffect } from 'react';
import { create } from 'zustand';
import { request } from '../../bridge/client.ts';
import type { Answer, ExportOrder } from '../../bridge/contract.ts';
import { orderOfView, runExport } from '../exports/index.ts';
import { usePlace } from '../navigation/index.ts';
import { useWorkspace } from '../workspace/index.ts';

interface PrintState {
  /** Sheets on the screen; where there is none, the view is printed as it stands. */
  readonly sheets: number;
  /** True while the window is laid out for paper. */
  readonly printing: boolean;
  /** How the picture that is shown goes on paper; null where none is. */
  readonly picture: (() => Promise<void>) | null;
}

export const usePrint = create<PrintState>(() => ({ sheets: 0, printing: false, picture: null }));

/** Says how what is shown is printed, where it has a way of its own, for as long as the component is. */
export function usePrintedAs(picture: PrintState['picture']): void {
  useEffect(() => {
    usePrint.setState({ picture });
    return () => usePrint.setState({ picture: null });
  }, [picture]);
}

/** Says that a sheet is on the screen for as long as the component is. */
export function usePrintable(): void {
  useEffect(() => {
    usePrint.setState(({ sheets }) => ({ sheets: sheets + 1 }));
    return () => usePrint.setState(({ sheets }) => ({ sheets: sheets - 1 }));
  }, []);
}

/** The picture after the next: what was asked for is laid out. */
const laidOut = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

async function printWindow(): Promise<Answer<null>> {
  usePrint.setState({ printing: true });
  await laidOut();
  const answer = await request('page.print', null);
  usePrint.setState({ printing: false });
  return answer;
}

/** The table behind the view, which has its own page; null where a sheet or the view itself is printed. */
function shownOrder(): ExportOrder | null {
  if (usePrint.getState().sheets > 0) return null;
  const { summary } = useWorkspace.getState();
  return orderOfView(usePlace.getState().history.present, summary?.documents ?? []);
}

/** Opens the system's print dialog for what is shown. */
export function printShown(): Promise<void> {
  const { picture } = usePrint.getState();
  if (picture !== null) return picture();
  const order = shownOrder();
  return runExport(() => (order === null ? printWindow() : request('page.print', order)));
}
