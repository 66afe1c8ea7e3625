import type { SnippetId } from "../snippets/Snippet";

/** Members see published ones only. A retired one stays, so that tokens made from it can say so. */
export type TemplateState = "draft" | "published" | "retired";

export const templateStates: readonly TemplateState[] = ["draft", "published", "retired"];

/** What a template says and asks for. Texts are in the organization's own words. */
export interface TemplateContent {
  readonly title: string;
  /** The job, in a sentence. May be empty. */
  readonly job: string;
  readonly scopes: readonly string[];
  /** The life that the form proposes, in days. */
  readonly usualDays: number;
  /** The longest life for this job, in days. */
  readonly longestDays: number;
  /** With `{user}`, `{template}` and `{date}`. */
  readonly namePattern: string;
  readonly snippets: readonly SnippetId[];
  /** The team's page: an address with https. */
  readonly link: string | undefined;
  /** How to do the job without a personal access token. May be empty. */
  readonly alternative: string;
}

/** A template that an administrator made for everyone in the organization. */
export interface OrganizationTemplate extends TemplateContent {
  /** 16 hexadecimal digits. */
  readonly id: string;
  /** Grows with every change that is published. */
  readonly version: number;
  readonly state: TemplateState;
}

/** More are not read. */
export const mostTemplates = 200;
export const longestTitle = 80;
export const longestTemplateText = 500;
export const longestNamePattern = 200;
export const mostTemplateScopes = 60;
export const mostVersions = 100_000;

/** Whether text, such as a part of an address, could be the id of an organization's template. */
export function isOrganizationTemplateId(text: string): boolean {
  return /^[0-9a-f]{16}$/.test(text);
}
