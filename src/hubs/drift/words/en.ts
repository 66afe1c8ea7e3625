import type { DriftKind } from "../../../tokens/published/drift";
import { english } from "../../../ui/words/en/english";

const { dayCount, number } = english;

/** Words of what has drifted from its template. */
export const en = {
  marks: {
    wider: "Wider than its template",
    extended: "Longer than its template",
    retired: "Template retired",
    newer: "Newer template",
  } satisfies Readonly<Record<DriftKind, string>>,
  wider: (scopes: string) => `It can do more than its template asks for: ${scopes}.`,
  extended: (days: number, longest: number) =>
    `Its life is ${dayCount(days)} over the ${dayCount(longest)} that its template allows.`,
  retired: "The organization has retired its template.",
  newer: (before: number, after: number) =>
    `It was made from version ${number(before)} of its template, which is now at version ${number(after)}.`,
  asksMore: (scopes: string) => `The template now also asks for: ${scopes}.`,
  asksLess: (scopes: string) => `The template no longer asks for: ${scopes}.`,
  renamed: "The template names its scopes differently; they allow the same.",
  usualDays: (before: number, after: number) =>
    `The usual life was ${dayCount(before)} and is now ${dayCount(after)}.`,
  longestDays: (before: number, after: number) =>
    `The longest life was ${dayCount(before)} and is now ${dayCount(after)}.`,
  part: "Differs from its template",
  madeFrom: (version: number) =>
    `This token was made from a template of the organization, version ${number(version)}:`,
};

export type DriftWords = typeof en;
