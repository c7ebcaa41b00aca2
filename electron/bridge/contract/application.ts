/** The program itself: preferences, versions, views, commands of the menu. */

/** The views of the workbench. A new one is added here; the compiler names the other places that must know it. */
export type ViewName =
  | 'home'
  | 'graph'
  | 'overview'
  | 'brief'
  | 'measure'
  | 'matrix'
  | 'document'
  | 'checks'
  | 'follow'
  | 'timeline'
  | 'places'
  | 'comparison'
  | 'analysis'
  | 'imports'
  | 'review'
  | 'amendments';

export type MenuCommand =
  | 'search.focus'
  | `view.open.${ViewName}`
  | 'address.back'
  | 'address.forward'
  | 'address.copy'
  | 'names.open'
  | 'views.save'
  | 'views.list'
  | 'views.present'
  | 'amendment.correct'
  | 'notes.write'
  | 'notes.bookmark'
  | 'notes.list'
  | 'page.print'
  | 'workspace.new'
  | 'workspace.open'
  | 'workspace.copy'
  | 'workspace.merge'
  | 'documents.link'
  | 'export.open'
  | 'view.theme.light'
  | 'view.theme.dark'
  | 'view.theme.system'
  | 'language.zh-CN'
  | 'language.en'
  | 'graph.fit'
  | 'graph.clear'
  | 'graph.undo'
  | 'graph.redo'
  | 'help.tour'
  | 'help.about'
  | 'help.shortcuts';

export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark';
  readonly language: 'zh-CN' | 'en';
  /** Whether the tour for a first-time user is still offered. */
  readonly tour: 'offered' | 'done';
  /** The name under which corrections were made last; empty where none was given. */
  readonly author: string;
}

export interface AppDescription {
  readonly version: string;
  readonly electron: string;
  readonly chromium: string;
  readonly node: string;
  readonly sqlite: string;
  readonly platform: string;
  /** Requests to a network that were refused since start; a claim of the product is that none is ever made. */
  readonly networkRequestsRefused: number;
  readonly workspaceFile: string;
  readonly readOnly: boolean;
}
