/** Printing the sheet that is shown: it is laid out for paper while the system's dialog is open. */
import { useEffect } from 'react';
import { create } from 'zustand';
import { request } from '../../bridge/client.ts';
import type { Failure } from '../../bridge/contract.ts';

interface PrintState {
  /** Sheets on the screen; without one there is nothing to print. */
  readonly sheets: number;
  readonly printing: boolean;
  readonly failure: Failure | null;
}

export const usePrint = create<PrintState>(() => ({ sheets: 0, printing: false, failure: null }));

/** Says that a sheet is on the screen for as long as the component is. */
export function usePrintable(): void {
  useEffect(() => {
    usePrint.setState(({ sheets }) => ({ sheets: sheets + 1 }));
    return () => usePrint.setState(({ sheets }) => ({ sheets: sheets - 1, failure: null }));
  }, []);
}

/** The picture after the next: what was asked for is laid out. */
const laidOut = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Opens the system's print dialog; nothing happens where no sheet is shown. */
export async function printSheet(): Promise<void> {
  const { sheets, printing } = usePrint.getState();
  if (sheets === 0 || printing) return;
  usePrint.setState({ printing: true, failure: null });
  await laidOut();
  const answer = await request('page.print', null);
  usePrint.setState({ printing: false, failure: answer.ok ? null : answer.error });
}
