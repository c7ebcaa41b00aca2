/** The keys of the queue are heard where its list has the focus. */

/** Gives the list the focus with the next picture: a list that is only being drawn takes it then. */
export function focusList(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.walked-list')?.focus());
}
