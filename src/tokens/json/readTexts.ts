/** A list in which every entry is valid text, or `undefined`: a partial list never passes for the whole. */
export function readTexts(
  value: unknown,
  isValid: (text: string) => boolean = () => true,
): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const texts = value.filter((item): item is string => typeof item === "string" && isValid(item));
  return texts.length === value.length ? texts : undefined;
}
