import type { OrganizationTemplate } from "../published/OrganizationTemplate";
import type { Template } from "./Template";

export interface TemplateWords {
  title: string;
  /** The job, in the words of the person who does it. */
  forWhat: string;
  /** Why these scopes and no others. */
  why: string;
  /** How to do the job without a personal access token. */
  alternative: string;
}

/** A template together with its text, as its source provides it. */
export interface OfferedTemplate {
  readonly template: Template;
  readonly words: TemplateWords;
  /** Where it is from, unless it comes with the product. */
  readonly organization?: OrganizationTemplate;
}
