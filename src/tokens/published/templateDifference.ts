import { sameScopes, scopeDifference } from "../scopes/inheritance";
import type { TemplateContent } from "./OrganizationTemplate";

/** Texts and lists whose change is said, but not how. */
export type ChangedText = "title" | "job" | "namePattern" | "snippets" | "link" | "alternative";

/** What makes a template other than it was. */
export interface TemplateDifference {
  /** Scope ids that a token could use now and not before, and the other way round. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  /** The scopes are named otherwise, and allow the same. */
  readonly isRenamed: boolean;
  readonly usualDays: Change | undefined;
  readonly longestDays: Change | undefined;
  readonly texts: readonly ChangedText[];
}

/** In days. */
export interface Change {
  readonly from: number;
  readonly to: number;
}

const texts: readonly ChangedText[] = ["title", "job", "namePattern", "snippets", "link", "alternative"];

export function templateDifference(before: TemplateContent, after: TemplateContent): TemplateDifference {
  const { gained, lost } = scopeDifference(before.scopes, after.scopes);
  return {
    gained,
    lost,
    isRenamed: gained.length + lost.length === 0 && !sameScopes(before.scopes, after.scopes),
    usualDays: changeOf(before.usualDays, after.usualDays),
    longestDays: changeOf(before.longestDays, after.longestDays),
    texts: texts.filter((one) => String(before[one] ?? "") !== String(after[one] ?? "")),
  };
}

/** Whether nothing is different. */
export function isSame({
  gained,
  lost,
  isRenamed,
  usualDays,
  longestDays,
  texts: changed,
}: TemplateDifference) {
  return gained.length + lost.length + changed.length === 0 && !isRenamed && !usualDays && !longestDays;
}

function changeOf(from: number, to: number): Change | undefined {
  return from === to ? undefined : { from, to };
}
