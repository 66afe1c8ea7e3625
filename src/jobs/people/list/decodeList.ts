/** What a file of people turns out to be: its text, or a kind of file that has to be saved as text first. */
export type DecodedList =
  { readonly kind: "text"; readonly text: string } | { readonly kind: "workbook" | "pdf" | "binary" };

/** First bytes of files that people mistake for text lists: Excel's and other ZIP archives, older Office, PDF. */
const signatures = [
  { kind: "workbook", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: "workbook", bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: "workbook", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: "pdf", bytes: [0x25, 0x50, 0x44, 0x46] },
] as const;

/** Byte order marks. https://encoding.spec.whatwg.org/#bom-sniff */
const marks = [
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
] as const;

/** Decodes a file by its byte order mark; without one it is UTF-8 or, like Excel's plain CSV, Windows-1252. */
export function decodeList(bytes: Uint8Array): DecodedList {
  const startsWith = (first: readonly number[]) => first.every((byte, index) => bytes[index] === byte);
  const signature = signatures.find((one) => startsWith(one.bytes));
  if (signature) return { kind: signature.kind };
  const encoding = marks.find((mark) => startsWith(mark.bytes))?.encoding;
  const text = encoding ? new TextDecoder(encoding).decode(bytes) : decodeUnmarked(bytes);
  // Text has no nulls; pictures, programs and UTF-16 without its mark do.
  return text.includes("\0") ? { kind: "binary" } : { kind: "text", text };
}

function decodeUnmarked(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Addresses are the same in both; only names with accents differ.
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
