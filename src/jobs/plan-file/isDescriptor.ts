import { looksLikeToken } from "../../tokens/naming/looksLikeToken";

/** Whether a text can be a subject descriptor: at most 512 visible ASCII characters, and nothing that looks like a token. */
export function isDescriptor(text: string): boolean {
  return /^[!-~]{1,512}$/.test(text) && !looksLikeToken(text);
}
