/** Whether the phrase was typed, ignoring case and extra spaces. */
export function isConfirmed(typed: string, phrase: string): boolean {
  const plain = (text: string) => text.trim().replace(/\s+/g, " ").toLowerCase();
  return plain(phrase) !== "" && plain(typed) === plain(phrase);
}
