import { scopeById } from "../scopes/catalogue";
import { parseScopes } from "../scopes/parseScopes";
import { snippetIds, type SnippetId } from "../snippets/Snippet";
import type { TemplateWords } from "../templates/OfferedTemplate";
import type { Template } from "../templates/Template";
import { displayName } from "../text/displayText";
import { readLink } from "../text/readLink";
import { lifetimeDays } from "../token/expiry";
import { maximumLifetimeDays } from "../token/lifetime";
import type { Token } from "../token/Token";
import { looksLikeToken } from "../naming/looksLikeToken";
import {
  longestNamePattern,
  longestTemplateText,
  longestTitle,
  mostTemplateScopes,
  type TemplateContent,
} from "./OrganizationTemplate";

/** The form as filled in so far: what was typed. */
export interface TemplateDraft {
  readonly title: string;
  readonly job: string;
  /** Ids, separated by spaces. */
  readonly scopes: string;
  readonly usualDays: string;
  readonly longestDays: string;
  readonly namePattern: string;
  readonly snippets: readonly SnippetId[];
  readonly link: string;
  readonly alternative: string;
}

type TextField = "title" | "job" | "namePattern" | "alternative";

export type TemplateProblem =
  | { readonly field: TextField; readonly reason: "empty" | "tooLong" | "looksLikeToken" }
  | { readonly field: "link"; readonly reason: "invalid" | "looksLikeToken" }
  | { readonly field: "usualDays" | "longestDays"; readonly reason: "invalid" }
  | { readonly field: "usualDays"; readonly reason: "beyondLongest" }
  | { readonly field: "scopes"; readonly reason: "none" | "tooMany" }
  | { readonly field: "scopes"; readonly reason: "unknown"; readonly ids: readonly string[] };

export const emptyTemplateDraft: TemplateDraft = {
  title: "",
  job: "",
  scopes: "",
  usualDays: "30",
  longestDays: "90",
  namePattern: "{template} {user} {date}",
  snippets: ["environment-variable", "curl"],
  link: "",
  alternative: "",
};

/** The form for a template that is to be changed. */
export function draftOfTemplate(template: TemplateContent): TemplateDraft {
  const { scopes, usualDays, longestDays, link = "", ...texts } = template;
  return {
    ...{ title: texts.title, job: texts.job, namePattern: texts.namePattern },
    ...{ snippets: texts.snippets, alternative: texts.alternative, link },
    scopes: scopes.join(" "),
    usualDays: String(usualDays),
    longestDays: String(longestDays),
  };
}

/** The form for a template like one that comes with the product. */
export function draftOfBuiltIn(
  { scopes, lifetimeDays: days, namePattern, snippets }: Template,
  { title, forWhat, alternative }: TemplateWords,
): TemplateDraft {
  return {
    ...{ title, job: forWhat, alternative, namePattern, snippets, link: "" },
    scopes: scopes.join(" "),
    usualDays: String(days),
    longestDays: String(Math.max(days, 90)),
  };
}

/** The form for a template that makes tokens like one that there is. Its name is left out: it names one token. */
export function draftOfToken(token: Pick<Token, "scopes" | "validFrom" | "validTo">): TemplateDraft {
  const lived = Math.round(lifetimeDays(token) ?? 30);
  const days = Math.min(Math.max(1, lived), maximumLifetimeDays);
  return {
    ...emptyTemplateDraft,
    scopes: token.scopes.join(" "),
    usualDays: String(days),
    longestDays: String(days),
  };
}

/** What the form says, or everything that must be corrected first, in the order of its fields. */
export function contentOf(draft: TemplateDraft): TemplateContent | readonly TemplateProblem[] {
  const scopes = parseScopes(draft.scopes);
  const [usualDays, longestDays] = [daysOf(draft.usualDays), daysOf(draft.longestDays)];
  // As they will be read again: on one line, with nothing hidden.
  const [title, namePattern] = [displayName(draft.title), displayName(draft.namePattern)];
  const [job, alternative] = [displayName(draft.job), displayName(draft.alternative)];
  const typed = draft.link.trim();
  const link = typed === "" ? undefined : readLink(typed);
  const problems: readonly (TemplateProblem | undefined)[] = [
    emptyProblem("title", title) ?? textProblem("title", title, longestTitle),
    textProblem("job", job, longestTemplateText),
    scopesProblem(scopes),
    usualDays === undefined ? { field: "usualDays", reason: "invalid" } : undefined,
    longestDays === undefined ? { field: "longestDays", reason: "invalid" } : undefined,
    (usualDays ?? 0) > (longestDays ?? Infinity)
      ? { field: "usualDays", reason: "beyondLongest" }
      : undefined,
    emptyProblem("namePattern", namePattern) ?? textProblem("namePattern", namePattern, longestNamePattern),
    linkProblem(typed, link),
    textProblem("alternative", alternative, longestTemplateText),
  ];
  const found = problems.filter((problem) => problem !== undefined);
  if (found.length > 0 || usualDays === undefined || longestDays === undefined) return found;
  return {
    ...{ title, job, alternative, namePattern, scopes, usualDays, longestDays, link },
    // In the order in which they are read again.
    snippets: snippetIds.filter((one) => draft.snippets.includes(one)),
  };
}

function emptyProblem(field: TextField, text: string): TemplateProblem | undefined {
  return text === "" ? { field, reason: "empty" } : undefined;
}

function textProblem(field: TextField, text: string, longest: number): TemplateProblem | undefined {
  if (text.length > longest) return { field, reason: "tooLong" };
  return looksLikeToken(text) ? { field, reason: "looksLikeToken" } : undefined;
}

function linkProblem(typed: string, link: string | undefined): TemplateProblem | undefined {
  if (typed === "") return undefined;
  if (link === undefined) return { field: "link", reason: "invalid" };
  return looksLikeToken(typed) ? { field: "link", reason: "looksLikeToken" } : undefined;
}

function scopesProblem(scopes: readonly string[]): TemplateProblem | undefined {
  if (scopes.length === 0) return { field: "scopes", reason: "none" };
  if (scopes.length > mostTemplateScopes) return { field: "scopes", reason: "tooMany" };
  const ids = scopes.filter((id) => scopeById(id) === undefined);
  return ids.length > 0 ? { field: "scopes", reason: "unknown", ids } : undefined;
}

function daysOf(text: string): number | undefined {
  const value = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
  return value >= 1 && value <= maximumLifetimeDays ? value : undefined;
}
