const codes = { red: 31, yellow: 33 } as const;

/** Colours a text, if colours are wanted. */
export function paint(colour: keyof typeof codes, text: string, hasColour: boolean): string {
  return hasColour ? `\u001b[${codes[colour]}m${text}\u001b[39m` : text;
}

/**
 * Whether to colour: only on a terminal that can, and not where `NO_COLOR` has any value.
 * https://no-color.org
 */
export function wantsColour(
  isTerminal: boolean,
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  return isTerminal && (environment.NO_COLOR ?? "") === "" && environment.TERM !== "dumb";
}
