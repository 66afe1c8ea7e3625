/**
 * A path segment. Stricter than `encodeURIComponent`, so it holds nothing that a shell or an .ini file would
 * interpret.
 */
export function encodeSegment(value: string): string {
  return encodeURIComponent(withoutLoneSurrogates(value)).replace(
    /[!'()*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Base64 of the UTF-8 bytes. */
export function encodeBase64(value: string): string {
  let bytes = "";
  for (const byte of new TextEncoder().encode(value)) bytes += String.fromCharCode(byte);
  return btoa(bytes);
}

function withoutLoneSurrogates(value: string): string {
  return value.replace(/\p{Cs}/gu, "\ufffd");
}
