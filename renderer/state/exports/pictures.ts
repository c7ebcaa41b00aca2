/** In which formats a picture can be handed out, and what may have to be said about it. Pure. */

/** An image looks as on the screen, or as on paper: light, whatever the theme is. A page is always for paper. */
type ImageLook = { readonly look: 'screen' | 'print' };

export type PictureChoice =
  | ({ readonly format: 'png'; readonly scale: 2 | 4 } & ImageLook)
  | ({ readonly format: 'svg' } & ImageLook)
  | {
      readonly format: 'pdf';
      readonly size: 'A3' | 'A4';
      readonly landscape: boolean;
      readonly look: 'print';
    };

/** `reduced`: no browser holds so many points; `small`: the print on the page is hard to read. */
export type PictureNote =
  | { readonly kind: 'reduced'; readonly scale: number }
  | { readonly kind: 'small'; readonly points: number };

/** More things and lines than a file of one picture can hold. */
export class PictureTooLarge extends Error {}

const pdf = (size: 'A3' | 'A4', landscape: boolean): PictureChoice => ({
  ...{ format: 'pdf', size, landscape, look: 'print' },
});

export const imageChoices = (look: 'screen' | 'print'): readonly PictureChoice[] => [
  { format: 'png', scale: 2, look },
  { format: 'png', scale: 4, look },
  { format: 'svg', look },
];
export const pageChoices: readonly PictureChoice[] = [
  pdf('A4', true),
  pdf('A4', false),
  pdf('A3', true),
  pdf('A3', false),
];

/** The words of a choice go by this key. */
export function choiceKey(choice: PictureChoice) {
  if (choice.format === 'png') return `png${choice.scale}` as const;
  if (choice.format === 'svg') return choice.format;
  return `pdf${choice.size}${choice.landscape ? 'landscape' : 'portrait'}` as const;
}
