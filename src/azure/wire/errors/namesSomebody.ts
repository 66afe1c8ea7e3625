/** The id with which Azure DevOps names a caller who is not signed in. */
const nobody = /\ba{8}-a{4}-a{4}-a{4}-a{12}\b/i;
const idOrAddress = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\S@\S|\w\\\w/i;
/** An apostrophe inside a word, as in "l'accès" or "O'Brien", neither opens nor closes a quotation. */
const quoted = /(?<![\p{L}\p{N}])['"„“‚‘«]((?:[^'"“”’»]|(?<=\p{L})['’](?=\p{L}))*)['"“”’»](?![\p{L}\p{N}])/gu;

/**
 * Whether a message of the service names a person: by id, by address, or in quotation marks of any language. The words
 * around the name are in the service's language, so they say nothing.
 */
export function namesSomebody(message: string): boolean {
  if (nobody.test(message)) return false;
  if (idOrAddress.test(message)) return true;
  return [...message.matchAll(quoted)].some(([, name = ""]) => /[\p{L}\p{N}]/u.test(name));
}
