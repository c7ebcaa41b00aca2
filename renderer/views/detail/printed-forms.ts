/** How papers print the body a page is about: said once for a paper that prints it the same everywhere. Pure. */
import type { Duty } from '../../bridge/contract.ts';

/** The other form a duty is printed under; null where it prints the name itself. */
export const printedForm = ({ surface }: Pick<Duty, 'surface'>, name: string): string | null =>
  surface === null || surface === name ? null : surface;

/** The form that all of them print; null where it is the name, or where they differ. */
export function formOfAll(duties: readonly Pick<Duty, 'surface'>[], name: string): string | null {
  const forms = new Set(duties.map((duty) => printedForm(duty, name)));
  const [form = null] = forms;
  return forms.size === 1 ? form : null;
}
