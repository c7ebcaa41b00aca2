/** The door through which pdf.js asks for the tables of characters it needs; there is no other way out of it. */

/** Bytes of a table by its name without ending, for example `GBK-EUC-H`; rejects where there is none. */
export type CharacterMaps = (name: string) => Promise<Uint8Array>;

interface Wanted {
  readonly kind: string;
  readonly filename: string;
}

/** Names of tables hold letters, digits and dashes; a damaged file must not name a path. */
const NAME = /^([\w-]{1,60})\.bcmap$/u;

/** What pdf.js calls to fetch data: answers tables of characters, refuses fonts, pictures and addresses. */
export function dataFactory(maps: CharacterMaps): new () => { fetch(wanted: Wanted): Promise<Uint8Array> } {
  return class {
    async fetch({ kind, filename }: Wanted): Promise<Uint8Array> {
      const name = NAME.exec(filename)?.[1];
      if (kind !== 'cMapUrl' || name === undefined) throw new Error(`not offered: ${kind}`);
      return maps(name);
    }
  };
}
