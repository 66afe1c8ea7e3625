import { dayText } from "../token/dayText";
import { fitName } from "./encodedLength";

export interface NameParts {
  user: string;
  template: string;
  date: Date;
}

const controlOrBidi = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Fills in `{user}`, `{template}` and `{date}` (the day on this machine's calendar); anything else in braces is left alone. */
export function fillNamePattern(pattern: string, parts: NameParts): string {
  const filled = pattern.replace(/\{(user|template|date)\}/g, (_whole, key: string) => valueOf(key, parts));
  const tidy = filled.replace(controlOrBidi, " ").replace(/\s+/g, " ").trim();
  return fitName(tidy).trim();
}

function valueOf(key: string, parts: NameParts): string {
  if (key === "date") return dayText(parts.date);
  if (key === "template") return parts.template;
  // An email address does not belong in a name: everyone who lists tokens can read it.
  return parts.user.split("@", 1)[0] ?? "";
}
