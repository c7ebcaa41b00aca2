/** The system's dialog that asks what to open, answered by the test. */
import type { ElectronApplication } from '@playwright/test';

export function answerOpenDialog(app: ElectronApplication, ...paths: readonly string[]): Promise<void> {
  return app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...filePaths] });
  }, paths);
}
