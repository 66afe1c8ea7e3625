import { encodedLength, longestName } from "../naming/encodedLength";
import { dayText } from "../token/dayText";

/** What `replacementName` appends: a day, and a letter if that day has several. */
const suffix = / \(\d{4}-\d{2}-\d{2}[a-z]?\)$/;

const letters = ["", ..."bcdefghijklmnopqrstuvwxyz"];

/**
 * The old name with the day on this machine's calendar: `build server (2026-11-27)`. A day of an earlier replacement
 * gives way. `taken` are names of the person's tokens; if all of a day's are taken, the last one is used again. Fits
 * into what Azure DevOps keeps.
 */
export function replacementName(name: string, now: Date, taken: readonly string[]): string {
  const stem = name.trim().replace(suffix, "");
  const used = new Set(taken.map((one) => one.trim()));
  const names = letters.map((letter) => withSuffix(stem, ` (${dayText(now)}${letter})`));
  return names.find((one) => !used.has(one)) ?? names.at(-1) ?? stem;
}

/** Shortens the name, not the day. */
function withSuffix(stem: string, day: string): string {
  let [kept, room] = ["", longestName - encodedLength(day)];
  for (const character of stem) {
    room -= encodedLength(character);
    if (room < 0) break;
    kept += character;
  }
  return `${kept.trim()}${day}`.trim();
}
