/**
 * The two functions of papaparse this pure room uses. Its own types bring those of Node with them, which would open Node's
 * globals to all of graph-data.
 */
declare module 'papaparse' {
  const papaparse: {
    unparse(
      table: { readonly fields: readonly string[]; readonly data: readonly (readonly string[])[] },
      options: { readonly escapeFormulae: RegExp },
    ): string;
    parse<Row>(
      text: string,
      options: { readonly skipEmptyLines: boolean },
    ): { readonly data: readonly Row[] };
  };
  export default papaparse;
}
