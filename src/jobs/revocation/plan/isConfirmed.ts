/** Whether the phrase was typed. Case and extra spaces do not matter. */
export function isConfirmed(typed: string, phrase: string): boolean {
  const plain = (text: string) => text.trim().replace(/\s+/g, " ").toLowerCase();
  return plain(phrase) !== "" && plain(typed) === plain(phrase);
}
