/** Entry of the window. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followImports } from '../state/imports/index.ts';
import { followNames } from '../state/naming/index.ts';
import { followPreferences } from '../state/preferences/index.ts';
import { followRecent } from '../state/recent/index.ts';
import { followSuccessors } from '../state/successors/index.ts';
import { followWorkspace } from '../state/workspace/index.ts';
import { followWorkspaces } from '../state/workspaces/index.ts';
import { App } from './app.tsx';
import { followCommands } from './commands/index.ts';
import { startLanguages } from './languages/index.ts';
import './theme/base.css';

const root = document.getElementById('root');
if (!root) throw new Error('renderer/app/main: index.html has no element with id "root"');

await startLanguages();
// Preferences come before the first picture, so that the window does not flash in another theme.
await followPreferences();
followWorkspace();
followWorkspaces();
followSuccessors();
followNames();
followImports();
followCommands();
followRecent();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
