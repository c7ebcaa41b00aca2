/** Which body or document a name on the command line means; where none, which are nearest. */
import type { ExportSource } from '../../graph-data/graph/tables/index.ts';
import type { EntityRecord } from '../../graph-data/model/entity.ts';
import type { DocumentId, EntityId } from '../../graph-data/model/ids.ts';
import { ExportRefusal } from './refusal.ts';

const BODIES: ReadonlySet<string> = new Set(['agency', 'collective']);
const NEAREST = 5;

function namesOf({ name, fullName, aliases }: EntityRecord): readonly string[] {
  return [name, ...(fullName === null ? [] : [fullName]), ...aliases.map((alias) => alias.name)];
}

/** Shared characters over all characters, 0 to 1: order matters little in names of bodies. */
function likeness(a: string, b: string): number {
  const left = new Set(a);
  const right = new Set(b);
  const shared = [...left].filter((character) => right.has(character)).length;
  return (2 * shared) / (left.size + right.size);
}

function nearest(bodies: readonly EntityRecord[], name: string): readonly string[] {
  return bodies
    .map((body) => ({ body, score: Math.max(...namesOf(body).map((form) => likeness(form, name))) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.body.name < b.body.name ? -1 : 1))
    .slice(0, NEAREST)
    .map(({ body }) => body.name);
}

/** The shown name decides first; full names and aliases only where no body is shown by that name. */
function bodiesCalled(bodies: readonly EntityRecord[], name: string): readonly EntityRecord[] {
  const shown = bodies.filter((body) => body.name === name);
  return shown.length > 0 ? shown : bodies.filter((body) => namesOf(body).includes(name));
}

/** @throws ExportRefusal naming the nearest bodies, or all that share the name. */
export function findBody({ entities }: ExportSource, name: string): EntityId {
  const bodies = entities.filter(({ kind }) => BODIES.has(kind));
  const [first, ...others] = bodiesCalled(bodies, name);
  if (first === undefined) {
    const near = nearest(bodies, name);
    const hint = near.length === 0 ? '' : `；最接近的有 / nearest: ${near.join('、')}`;
    throw new ExportRefusal(`没有名为“${name}”的单位 / no body is called so${hint}`);
  }
  if (others.length === 0) return first.id;
  const full = [first, ...others].map((body) => body.fullName ?? body.name).join('、');
  throw new ExportRefusal(
    `有多个单位名为“${name}”，请用全称 / several bodies are called so, use the full name: ${full}`,
  );
}

/** @throws ExportRefusal listing the ids there are. */
export function findDocument({ documents }: ExportSource, asked: string): DocumentId {
  const found = documents.find(
    ({ id, number, title }) => id === asked || number === asked || title === asked,
  );
  if (found !== undefined) return found.id;
  const known = documents
    .map(({ id, number, title }) => `${id}（${number ?? title ?? '无题名'}）`)
    .join('、');
  throw new ExportRefusal(`没有文件“${asked}” / there is no such document；可用 / one of: ${known}`);
}
