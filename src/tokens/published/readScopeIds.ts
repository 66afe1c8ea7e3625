import { readTexts } from "../json/readTexts";
import { mostTemplateScopes } from "./OrganizationTemplate";

/** The scopes of a stored template, each once; an id that the catalogue does not know stays. `undefined` for anything else. */
export function readScopeIds(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length > mostTemplateScopes) return undefined;
  const scopes = readTexts(value, (text) => /^[a-z][\w.]{2,63}$/i.test(text));
  return scopes && new Set(scopes).size === scopes.length ? scopes : undefined;
}

/** Whether a stored value is a whole number from 1 to the most. */
export function isWholeUpTo(value: unknown, most: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= most;
}
