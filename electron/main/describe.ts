/** `app.describe`: versions and safety counters for the 关于 page. */
import { app } from 'electron';
import type { Answer, AppDescription } from '../bridge/contract.ts';
import type { NetworkCounter } from './guards.ts';
import type { Language } from './service/messages.ts';
import type { ServiceClient } from './service-client.ts';

export async function describeApp(
  service: ServiceClient,
  network: NetworkCounter,
  language: Language,
): Promise<Answer<AppDescription>> {
  const described = await service.request('service.describe', null, language);
  if (!described.ok) return described;
  const { sqlite, workspaceFile, readOnly } = described.value;
  const { electron, chrome, node } = process.versions;
  const value = {
    ...{ version: app.getVersion(), electron: electron ?? '', chromium: chrome ?? '', node, sqlite },
    platform: `${process.platform} ${process.arch}`,
    networkRequestsRefused: network.refused,
    ...{ workspaceFile, readOnly },
  };
  return { ok: true, value };
}
