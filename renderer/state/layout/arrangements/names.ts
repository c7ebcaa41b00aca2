/** The ways in which a picture can be arranged on wish, in the order of the menu. */
export const LAYOUTS = ['reading', 'layered', 'concentric', 'grid', 'force'] as const;

export type LayoutName = (typeof LAYOUTS)[number];
