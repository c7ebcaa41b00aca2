/** Which panels of the workbench are open and how wide; remembered on this machine. */
import { create } from 'zustand';

/** What can stand beside the picture, one at a time. */
export type SidePanel = 'facets' | 'contents';

export interface WorkbenchState {
  readonly outlineOpen: boolean;
  readonly detailOpen: boolean;
  /** Folded for the moment, because a panel beside the picture needs its room. */
  readonly detailWaits: boolean;
  readonly legendOpen: boolean;
  /** Not kept for the next start: a picture begins with all its room. */
  readonly side: SidePanel | null;
  /** The list of steps of the picture. */
  readonly historyOpen: boolean;
  readonly dialog:
    | 'about'
    | 'shortcuts'
    | 'exports'
    | 'savedViews'
    | 'saveView'
    | 'names'
    | 'newWorkspace'
    | 'notes'
    | null;
}

const STORED = 'remit.workbench';
const INITIAL: WorkbenchState = {
  outlineOpen: true,
  detailOpen: true,
  detailWaits: false,
  legendOpen: true,
  side: null,
  historyOpen: false,
  dialog: null,
};

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
function persist({ outlineOpen, detailOpen, detailWaits, legendOpen }: WorkbenchState): void {
  const kept = { outlineOpen, detailOpen: detailOpen || detailWaits, legendOpen };
  try {
    window.localStorage.setItem(STORED, JSON.stringify(kept));
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
  const isOpen = !useWorkbench.getState()[panel];
  // What the hand decides about the detail panel holds, whatever it was folded for.
  setWorkbench(panel === 'detailOpen' ? { detailOpen: isOpen, detailWaits: false } : { [panel]: isOpen });
}

/** Folds the detail panel until `unfoldDetail`, if it is open. */
export function foldDetail(): void {
  if (useWorkbench.getState().detailOpen) setWorkbench({ detailOpen: false, detailWaits: true });
}

/** Brings the detail panel back, unless it was opened or closed by hand since. */
export function unfoldDetail(): void {
  if (useWorkbench.getState().detailWaits) setWorkbench({ detailOpen: true, detailWaits: false });
}
