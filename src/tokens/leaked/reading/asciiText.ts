const decoder = new TextDecoder("latin1");

/** The text of ASCII codes. */
export function asciiText(codes: Uint8Array): string {
  return decoder.decode(codes);
}
