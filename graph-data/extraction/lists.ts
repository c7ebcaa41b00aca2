/** Helpers the list rules share. */
import type { DutyGroup } from './duty.ts';
import { meantName } from './names/misread.ts';
import { isGeneric, isPlausible } from './names/morphology.ts';
import { type NameSpan, splitNames } from './names/split.ts';

/** Folded name without spaces that hard breaks and spacing left inside. */
export function nameText(text: string, span: NameSpan): string {
  return `${text.slice(span.start, span.end).replace(/\s/gu, '')}${span.tail ?? ''}`;
}

export function namesOf(text: string, group: DutyGroup): string[] {
  return splitNames(text, group.start, group.end).map((span) => nameText(text, span));
}

/** A body, or a name damaged in one place that evidently means one. */
function mayBeBody(name: string): boolean {
  return isPlausible(name) || meantName(name) !== null;
}

/** True when the groups hold bodies and nothing that looks like running text. */
export function areBodies(text: string, groups: readonly DutyGroup[]): boolean {
  const names = groups.flatMap((group) => namesOf(text, group));
  return names.length > 0 && names.every(mayBeBody) && names.some((name) => !isGeneric(name));
}

/** 副县长某某, 县委书记: a post, with or without its holder. */
const POST =
  /(?:[省市县区州盟旗镇乡局部厅处]长|书记|主任|主席|秘书长|领导|领导同志)(?:[\u4e00-\u9fa5]{2,3}(?:同志)?)?$/u;

/** The groups without those that name posts: a bracket may say first who leads and then which bodies do the work. */
export function withoutPosts(text: string, groups: readonly DutyGroup[]): readonly DutyGroup[] {
  return groups.filter(
    (group) => !namesOf(text, group).every((name) => POST.test(name) && !isPlausible(name)),
  );
}

/** Share of the names that look like bodies: labels are strong evidence, so damage is tolerated there. */
export function mostlyBodies(text: string, groups: readonly DutyGroup[]): boolean {
  const names = groups.flatMap((group) => namesOf(text, group));
  return names.length > 0 && names.filter(mayBeBody).length * 2 >= names.length;
}

/** Folded ranges of 《…》 titles: what stands inside is quoted, not stated. */
export function insideTitle(text: string, at: number): boolean {
  const from = Math.max(0, at - 200);
  const before = text.slice(from, at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}
