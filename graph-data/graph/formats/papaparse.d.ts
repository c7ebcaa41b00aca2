/**
 * The one function of papaparse this pure room uses. Its own types bring those of Node with them, which would open Node's
 * globals to all of graph-data.
 */
declare module 'papaparse' {
  const papaparse: {
    unparse(
      table: { readonly fields: readonly string[]; readonly data: readonly (readonly string[])[] },
      options: { readonly escapeFormulae: RegExp },
    ): string;
  };
  export default papaparse;
}
