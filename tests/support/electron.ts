/** The launcher of real Electron, as tests call it. */
import {
  type LaunchedApp,
  launchRemit as launch,
  type LaunchOptions as Options,
} from '../../scripts/app/launch.ts';

export type { LaunchedApp } from '../../scripts/app/launch.ts';
export { runtimeEnvironment } from '../../scripts/app/runtime.ts';

export interface LaunchOptions extends Options {
  /** Stays at home, where the app begins; without it a test begins at the graph, which is empty. */
  readonly atHome?: boolean;
}

/** The second view of the rail, in whatever language. */
const GRAPH = 1;

export async function launchRemit({ atHome = false, ...options }: LaunchOptions = {}): Promise<LaunchedApp> {
  const launched = await launch(options);
  if (!atHome) await launched.page.locator('.view-rail__view').nth(GRAPH).click();
  return launched;
}
