/** The system's dialog that asks where to save, answered by the test: with a path, or closed with none. */
import type { ElectronApplication } from '@playwright/test';

export function answerSaveDialog(app: ElectronApplication, filePath: string): Promise<void> {
  return app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: path === '', filePath: path });
  }, filePath);
}
