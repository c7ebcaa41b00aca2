/** The same keys with any words: what makes the compiler miss a key that has no translation. */
export type Translated<T> = {
  readonly [Key in keyof T]: T[Key] extends string ? string : Translated<T[Key]>;
};
