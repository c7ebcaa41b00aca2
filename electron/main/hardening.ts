/** Switches set before Chromium starts: nothing in it may speak to a network or open a door to one. */
import type { App } from 'electron';

/**
 * Background services of Chromium that would look something up, fetch a component or report. Names are those of
 * Chromium 130 to 150; an unknown one is passed over by it.
 */
const SWITCHES: readonly (readonly [string, string?])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['disable-breakpad'],
  ['no-pings'],
  ['dns-prefetch-disable'],
  // Every host name is unknown before a resolver is asked: the last line should a guard above it fail.
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['no-proxy-server'],
  [
    'disable-features',
    'AutofillServerCommunication,CertificateTransparencyComponentUpdater,DialMediaRouteProvider,MediaRouter,' +
      'NetworkTimeServiceQuerying,OptimizationHints,SpareRendererForSitePerProcess,Translate,WebRtcHideLocalIpsWithMdns',
  ],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
];

/** Doors for a debugger on another machine or process. */
const DEBUGGING = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
];

/**
 * A packaged Remit opens no debugging port, whatever its command line says, unless the variable is set: the
 * end-to-end tests drive the package through one. Who can set variables of a user's session owns it anyway.
 */
function closeDebugging(app: App): void {
  if (!app.isPackaged || process.env['REMIT_ALLOW_AUTOMATION'] === '1') return;
  for (const name of DEBUGGING) app.commandLine.removeSwitch(name);
}

/**
 * Must run before `ready`. Every process is sandboxed; only where the launcher said `--no-sandbox` (Chromium refuses
 * its sandbox to root) it is left so, and pages still run without Node behind context isolation.
 */
export function harden(app: App): void {
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value);
  closeDebugging(app);
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}
