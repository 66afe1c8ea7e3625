import type { NotOffered } from "../published/whyNotOffered";
import { maximumLifetimeDays } from "../token/lifetime";
import { looksLikeToken } from "../naming/looksLikeToken";
import { nameWarnings, type NameWarning } from "../naming/nameWarnings";

export interface TemplateLink {
  template?: string;
  name?: string;
  days?: number;
}

export type RefusedReason =
  | NotOffered
  | "notWholeDays"
  | "daysOutOfRange"
  | "nameEmpty"
  | "nameTooLong"
  | "nameHasHiddenCharacters"
  | "nameLooksLikeToken";

export interface RefusedPart {
  key: keyof TemplateLink;
  /** Shortened and without control characters; empty if showing it could reveal a secret. */
  value: string;
  reason: RefusedReason;
}

const longestShown = 40;

/** Reads what a link fills into the form. A link never submits it. `refused` lists what could not be used, and why. */
export function readTemplateLink(
  query: Readonly<Record<string, string | undefined>>,
  templateIds: readonly string[],
  whyNot: (templateId: string) => NotOffered = () => "unknownTemplate",
): TemplateLink & { refused: RefusedPart[] } {
  const refused: RefusedPart[] = [];
  const link: TemplateLink = {};
  const { template, name, days } = query;
  if (typeof template === "string") {
    if (templateIds.includes(template)) link.template = template;
    else refused.push({ key: "template", value: shown(template), reason: whyNot(template) });
  }
  if (typeof name === "string") {
    const reason = reasonAgainstName(name);
    if (reason) refused.push({ key: "name", value: shown(name), reason });
    else link.name = name.trim();
  }
  if (typeof days === "string") {
    const reason = reasonAgainstDays(days);
    if (reason) refused.push({ key: "days", value: shown(days), reason });
    else link.days = Number(days);
  }
  return { ...link, refused };
}

function reasonAgainstDays(text: string): RefusedReason | undefined {
  if (!/^\d{1,6}$/.test(text)) return "notWholeDays";
  const days = Number(text);
  return days < 1 || days > maximumLifetimeDays ? "daysOutOfRange" : undefined;
}

/** Email addresses are let through: the form warns about them, just as when somebody types one. */
const nameReasons: readonly [NameWarning, RefusedReason][] = [
  ["looksLikeToken", "nameLooksLikeToken"],
  ["controlCharacters", "nameHasHiddenCharacters"],
  ["bidiCharacters", "nameHasHiddenCharacters"],
  ["tooLong", "nameTooLong"],
  ["empty", "nameEmpty"],
];

function reasonAgainstName(name: string): RefusedReason | undefined {
  const warnings = nameWarnings(name);
  return nameReasons.find(([warning]) => warnings.includes(warning))?.[1];
}

function shown(value: string): string {
  if (looksLikeToken(value)) return "";
  const clean = value.slice(0, longestShown).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, " ");
  return value.length > longestShown ? `${clean}…` : clean;
}
