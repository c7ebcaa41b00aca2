/**
 * Works on a workspace as the service does, claims written in place or by the thread, until it is killed: imports, reviews, accepts findings, adds to the ledger, chooses rules, saves views. Every
 * confirmed write is said in one line of JSON, written at once, so that nothing said is lost with the process.
 */
import { writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createAnswerer } from '../../../electron/main/service/handlers.ts';
import type { ServiceInput, ServiceRequestName } from '../../../electron/main/service/messages.ts';
import { keepSession } from '../../../electron/main/service/session.ts';
import { hashOf } from '../../../graph-data/model/ids.ts';

const [folder = '', importWorker = '', round = '0', claimWriter] = process.argv.slice(2);
const options = {
  workspaceFile: join(folder, 'office.remit'),
  datasetFolder: join(folder, 'dataset'),
  nativeBinding: null,
  appVersion: '0.1.0',
  importWorker,
  characterMapsFolder: folder,
  // Every step of the ledger goes to the thread, too.
  ...(claimWriter === undefined ? {} : { claimWriter: { worker: claimWriter, ledgerFrom: 0 } }),
};
const say = (confirmed: object): void => void writeSync(1, `${JSON.stringify(confirmed)}\n`);

const keeper = await keepSession(options);
const answer = createAnswerer(keeper, () => undefined, {
  worker: importWorker,
  characterMapsFolder: folder,
  readBy: '0.1.0',
});
const ask = <Name extends ServiceRequestName>(name: Name, input: ServiceInput<Name>) =>
  answer(name, input, 'zh-CN');

async function importOne(number: string): Promise<void> {
  const file = join(folder, `${number}.txt`);
  const text = `云岭市关于第${number}号渠道的通知\n（一）修缮第${number}号渠道。（责任单位：市农牧局、市发改委）\n`;
  writeFileSync(file, text);
  await ask('paths.import', { paths: [file] });
  say({ kind: 'import', file: hashOf(new TextEncoder().encode(text)) });
}

async function acceptOne(note: string): Promise<void> {
  const { findings } = await ask('checks.list', null);
  const open = findings.find(({ acceptance }) => acceptance === null) ?? findings[0];
  if (open === undefined) return;
  await ask('checks.accept', { finding: open.id, accepted: true, note, author: null });
  say({ kind: 'accept', finding: open.id, note });
}

async function reviewOne(): Promise<void> {
  const [summary] = await ask('documents.list', null);
  if (summary === undefined) return;
  const document = summary.document.id;
  const { items, accepted } = await ask('review.queue', { document, known: null });
  const done = new Set(accepted.map(({ item }) => item));
  const open = items?.find(({ id }) => !done.has(id));
  if (open === undefined) return;
  await ask('review.accept', { choice: { by: 'items', document, items: [open.id] }, author: null });
  say({ kind: 'review', item: open.id });
}

async function alias(name: string): Promise<void> {
  const { hits } = await ask('search.find', { text: '发改委', limit: 1 });
  const thing = hits[0]?.card.id;
  if (thing === undefined) return;
  const entries = [{ kind: 'thing-aliased', thing, alias: name, since: null }] as const;
  const { ids } = await ask('amendments.add', { entries, author: null, note: '' });
  say({ kind: 'amendment', id: ids[0] });
}

async function chooseRule(): Promise<void> {
  const [summary] = await ask('documents.list', null);
  if (summary === undefined) return;
  const { document, roleRule } = summary;
  const { options: rules } = await ask('roleRule.preview', { document: document.id });
  const rule = rules.find((option) => option.rule !== roleRule.id)?.rule;
  if (rule === undefined) return;
  say({ kind: 'rule-asked', document: document.id, rule });
  await ask('roleRule.set', { document: document.id, rule });
  say({ kind: 'rule', document: document.id, rule });
}

async function saveView(title: string): Promise<void> {
  const content = { title, notes: title.repeat(50), address: 'remit:home', about: null, picture: null };
  const { id } = await ask('savedViews.save', content);
  say({ kind: 'view', id, title });
}

say({ kind: 'open' });
for (let turn = 0; ; turn += 1) {
  const number = `${round}-${turn}`;
  await saveView(`视图${number}`);
  await acceptOne(`核对${number}`);
  await reviewOne();
  await importOne(number);
  await alias(`别名${number}`);
  await chooseRule();
}
