/** One entry of the menu of the picture: its words, what it does, the key that does the same. */
export const item = (key: string, label: string, run: () => unknown, keys?: string, disabled = false) => ({
  key,
  label,
  disabled,
  onClick: () => void run(),
  ...(keys && { extra: keys }),
});
