/**
 * The one platform class this pure room uses. Node, Electron and browsers all have it with the same tables
 * (WHATWG Encoding), so decoding needs no library and no Node types. Declared here in the shape used.
 */
declare class TextDecoder {
  constructor(label: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(input: Uint8Array): string;
}
