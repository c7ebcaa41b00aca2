/** Names with one wrong or lost character whose body is known: what was evidently meant. */
import { bodyTypes } from '../../vocabulary/index.ts';
import { bodyTypeOf, nameKey } from './gazetteer.ts';
import { isPlausible } from './morphology.ts';

/** Shorter forms are one character apart from too many others. */
const SHORTEST = 4;
const LONGEST = 14;
/** What character recognition makes of the last character of a body's name. */
const ORGANS: ReadonlyMap<string, string> = new Map([
  ['斤', '厅'],
  ['厂', '厅'],
  ['扃', '局'],
  ['同', '局'],
  ['姿', '委'],
]);
const LEVEL = /^(?:自治区|[省市县区旗州盟])?委?(?=.{3})/u;

/** Every known form, under what is left of it with one character blanked or taken out. */
let index: ReadonlyMap<string, ReadonlySet<string>> | null = null;

function buildIndex(): ReadonlyMap<string, ReadonlySet<string>> {
  const built = new Map<string, Set<string>>();
  const add = (key: string, form: string): void => {
    const known = built.get(key);
    if (known) known.add(form);
    else built.set(key, new Set([form]));
  };
  for (const type of bodyTypes) {
    for (const form of [type.name, type.longName, ...type.forms].map(nameKey)) {
      if (form.length < SHORTEST || form.length > LONGEST) continue;
      for (let at = 0; at < form.length; at += 1) {
        add(`${form.slice(0, at)} ${form.slice(at + 1)}`, form);
        add(`${form.slice(0, at)}${form.slice(at + 1)}`, form);
      }
    }
  }
  return built;
}

function nearForms(stem: string): readonly string[] {
  index ??= buildIndex();
  const found = new Set(stem.length >= SHORTEST ? index.get(stem) : []);
  for (let at = 0; at < stem.length; at += 1) {
    for (const form of index.get(`${stem.slice(0, at)} ${stem.slice(at + 1)}`) ?? []) found.add(form);
  }
  return [...found];
}

/**
 * The known name one character away from a printed one that cannot be a body; of several the one with the organ its
 * level has (省…厅, 市…局). Null when none is left or more than one.
 * A name that ends like a body stands as printed: nobody knows that it is damaged.
 */
export function nearBody(printed: string): string | null {
  if (isPlausible(printed) || printed.length > LONGEST) return null;
  const level = LEVEL.exec(printed)?.[0] ?? '';
  const stem = printed.slice(level.length);
  const last = ORGANS.get(stem.slice(-1));
  const mended = `${stem.slice(0, -1)}${last ?? ''}`;
  if (last !== undefined && bodyTypeOf(mended)) return `${level}${mended}`;
  const forms = nearForms(stem);
  const organ = /^(?:省|自治区)/u.test(level) ? '厅' : '局';
  const [only, ...more] = forms.length > 1 ? forms.filter((form) => form.endsWith(organ)) : forms;
  return only !== undefined && more.length === 0 ? `${level}${only}` : null;
}
