/** Every view of the workbench: one line each. A view is loaded when it is first opened. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { ViewName } from '../bridge/contract.ts';
import type { IconName } from '../components/icon.tsx';

export interface View {
  readonly icon: IconName;
  readonly Screen: LazyExoticComponent<ComponentType>;
}

function view(icon: IconName, load: () => Promise<ComponentType>): View {
  return { icon, Screen: lazy(async () => ({ default: await load() })) };
}

export const views: Readonly<Record<ViewName, View>> = {
  matrix: view('matrix', async () => (await import('./matrix/matrix-view.tsx')).MatrixView),
  home: view('home', async () => (await import('./home/home-view.tsx')).HomeView),
  graph: view('graph', async () => (await import('./graph/graph-view.tsx')).GraphView),
  overview: view('overview', async () => (await import('./overview/overview-view.tsx')).OverviewView),
  brief: view('brief', async () => (await import('./brief/brief-view.tsx')).BriefView),
  measure: view('measure', async () => (await import('./measure/measure-view.tsx')).MeasureView),
  document: view('document', async () => (await import('./document/document-view.tsx')).DocumentView),
  analysis: view('analysis', async () => (await import('./analysis/analysis-view.tsx')).AnalysisView),
  checks: view('checks', async () => (await import('./checks/checks-view.tsx')).ChecksView),
  follow: view('follow', async () => (await import('./follow/follow-view.tsx')).FollowView),
  comparison: view('compare', async () => (await import('./comparison/comparison-view.tsx')).ComparisonView),
  timeline: view('timeline', async () => (await import('./timeline/timeline-view.tsx')).TimelineView),
  imports: view('import', async () => (await import('./imports/imports-view.tsx')).ImportsView),
  amendments: view('amend', async () => (await import('./amendments/amendments-view.tsx')).AmendmentsView),
  review: view('review', async () => (await import('./review/review-view.tsx')).ReviewView),
  places: view('places', async () => (await import('./places/places-view.tsx')).PlacesView),
};
