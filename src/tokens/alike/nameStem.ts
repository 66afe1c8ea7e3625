import { recognizeName } from "../naming/recognizeName";
import { foldText } from "../text/foldText";

/** Names are at most 256 characters long; a longer one did not come from Azure DevOps. */
const longestRead = 512;

/**
 * What differs between the names of tokens for the same job: a machine or repository where the name says so, ids,
 * dates and numbers. A machine without a digit is left alone: "on staging" and "on production" are two jobs.
 */
const variable: readonly RegExp[] = [
  /https?:\/\/\S+/g,
  /\b(?:host|machine|computer|rechner|repo|repository|user)\s?[=:]\s?\S+/g,
  /(?<= (?:on|from|auf|von) )\S*\d\S*/g,
  /\b[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}\b/g,
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? ?\d{1,4}\b/g,
  /\(?\b(?:copy|kopie)\b\)?$/g,
  /\d+/g,
];

/**
 * The part of a name that tokens for the same job share, for comparing only: the tool if one is recognized, otherwise
 * the words without what is variable. `undefined` if nothing is left to compare.
 */
export function nameStem(name: string): string | undefined {
  const short = name.slice(0, longestRead);
  const recognized = recognizeName(short);
  if (recognized?.kind === "tool") return `tool: ${recognized.tool}`;
  let stem = foldText(short).trim();
  for (const pattern of variable) stem = stem.replace(pattern, " ");
  stem = stem.replace(/[^\p{L}]+/gu, " ").trim();
  return stem === "" ? undefined : stem;
}
