/**
 * Colours of the archivist's workbench: warm-grey paper, ink, and three role colours that are also told apart by
 * line style and mark. Contrast of text on its ground is at least 4.5 : 1 in both themes (tested). Cinnabar is kept
 * for 牵头 and the brand; indigo for 责任; pine for 配合.
 */
export interface Tokens {
  readonly paper: string;
  readonly surface: string;
  readonly raised: string;
  readonly sunken: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  readonly lead: string;
  readonly joint: string;
  readonly support: string;
  /** Initiatives and groups. */
  readonly initiative: string;
  /** Indicators and printed values. */
  readonly figure: string;
  readonly place: string;
  readonly brand: string;
  readonly onBrand: string;
  /** Wash behind what is selected. */
  readonly chosen: string;
  readonly hover: string;
  /** Marker pen behind the words of a claim. */
  readonly marker: string;
  readonly warning: string;
  readonly warningWash: string;
  readonly shadow: string;
}

export const light: Tokens = {
  paper: '#efebe4',
  surface: '#faf8f4',
  raised: '#ffffff',
  sunken: '#e7e2d9',
  line: '#dcd6cb',
  lineStrong: '#b9b1a3',
  ink: '#24211d',
  inkSoft: '#565049',
  inkFaint: '#675f56',
  lead: '#a3271c',
  joint: '#34498c',
  support: '#266a4b',
  initiative: '#7a4d0b',
  figure: '#6a3f7d',
  place: '#1d616b',
  brand: '#a3271c',
  onBrand: '#fffaf3',
  chosen: '#ece3d0',
  hover: '#f1ece2',
  marker: '#f4dd97',
  warning: '#7d5204',
  warningWash: '#f6ebd2',
  shadow: 'rgba(48, 40, 28, 0.14)',
};

export const dark: Tokens = {
  paper: '#191816',
  surface: '#211f1d',
  raised: '#2b2926',
  sunken: '#141311',
  line: '#383530',
  lineStrong: '#5d574e',
  ink: '#ebe6dc',
  inkSoft: '#bfb8ab',
  inkFaint: '#9c9589',
  lead: '#f0806f',
  joint: '#9db0ee',
  support: '#82c4a1',
  initiative: '#dcae62',
  figure: '#c9a3dc',
  place: '#7cc3cd',
  brand: '#b5382b',
  onBrand: '#fff4ea',
  chosen: '#342e23',
  hover: '#2a2724',
  marker: '#66511b',
  warning: '#e2b65f',
  warningWash: '#332b1b',
  shadow: 'rgba(0, 0, 0, 0.5)',
};

/** Ink on white, in both themes: no ground is printed, and what is only drawn is dark enough for a grey printer. */
export const printed: Tokens = { ...light, paper: '#ffffff', surface: '#ffffff', lineStrong: '#8d8578' };

const variable = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Hands the tokens to the style sheets and to the canvas, which reads them from the root element. */
export function applyTokens(root: HTMLElement, tokens: Tokens, name: 'light' | 'dark'): void {
  root.dataset['theme'] = name;
  root.style.colorScheme = name;
  for (const [key, value] of Object.entries(tokens)) {
    root.style.setProperty(`--${variable(key)}`, value);
  }
  for (const [key, value] of Object.entries(printed)) {
    root.style.setProperty(`--print-${variable(key)}`, value);
  }
}
