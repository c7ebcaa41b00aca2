/** Which panels of the workbench are open and how wide; remembered on this machine. */
import { create } from 'zustand';

export interface WorkbenchState {
  readonly outlineOpen: boolean;
  readonly detailOpen: boolean;
  readonly legendOpen: boolean;
  readonly dialog: 'about' | 'shortcuts' | 'exports' | null;
}

const STORED = 'remit.workbench';
const INITIAL: WorkbenchState = { outlineOpen: true, detailOpen: true, legendOpen: true, dialog: null };

function stored(): Partial<WorkbenchState> {
  try {
    const value: unknown = JSON.parse(window.localStorage.getItem(STORED) ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    const flags = Object.entries(value).filter(([, flag]) => typeof flag === 'boolean');
    return Object.fromEntries(flags);
  } catch {
    return {};
  }
}

export const useWorkbench = create<WorkbenchState>(() => ({ ...INITIAL, ...stored(), dialog: null }));

/** Sizes are a convenience: where they cannot be kept, the window still works. */
function persist({ outlineOpen, detailOpen, legendOpen }: WorkbenchState): void {
  try {
    window.localStorage.setItem(STORED, JSON.stringify({ outlineOpen, detailOpen, legendOpen }));
  } catch {
    return;
  }
}

export function setWorkbench(change: Partial<WorkbenchState>): void {
  useWorkbench.setState(change);
  persist(useWorkbench.getState());
}

export type PanelName = 'outlineOpen' | 'detailOpen' | 'legendOpen';

export function togglePanel(panel: PanelName): void {
  setWorkbench({ [panel]: !useWorkbench.getState()[panel] });
}
