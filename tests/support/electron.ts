/** The launcher of real Electron, as tests call it. */
export { type LaunchedApp, type LaunchOptions, launchRemit } from '../../scripts/app/launch.ts';
export { runtimeEnvironment } from '../../scripts/app/runtime.ts';
