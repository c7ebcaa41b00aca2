/** Which panels of the workbench are open and how wide; remembered on this machine. */
import { create } from 'zustand';

/** What can stand beside the picture, one at a time. */
export type SidePanel = 'facets' | 'contents';

export interface WorkbenchState {
  readonly outlineOpen: boolean;
  readonly detailOpen: boolean;
  /** Folded for the moment, because a panel beside the picture needs its room. */
  readonly outlineWaits: boolean;
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
  outlineWaits: false,
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
function persist({ outlineOpen, outlineWaits, detailOpen, detailWaits, legendOpen }: WorkbenchState): void {
  const kept = {
    outlineOpen: outlineOpen || outlineWaits,
    detailOpen: detailOpen || detailWaits,
    legendOpen,
  };
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

/** The panels that stand beside every view, and may give way to one beside the picture. */
export type ColumnName = 'outline' | 'detail';

export function togglePanel(panel: PanelName): void {
  const isOpen = !useWorkbench.getState()[panel];
  // What the hand decides about a column holds, whatever it was folded for.
  if (panel === 'outlineOpen') setWorkbench({ outlineOpen: isOpen, outlineWaits: false });
  else if (panel === 'detailOpen') setWorkbench({ detailOpen: isOpen, detailWaits: false });
  else setWorkbench({ [panel]: isOpen });
}

/** Folds a column until `unfold`, if it is open. */
export function fold(column: ColumnName): void {
  if (!useWorkbench.getState()[`${column}Open`]) return;
  setWorkbench({ [`${column}Open`]: false, [`${column}Waits`]: true });
}

/** Brings a column back, unless it was opened or closed by hand since. */
export function unfold(column: ColumnName): void {
  if (!useWorkbench.getState()[`${column}Waits`]) return;
  setWorkbench({ [`${column}Open`]: true, [`${column}Waits`]: false });
}
