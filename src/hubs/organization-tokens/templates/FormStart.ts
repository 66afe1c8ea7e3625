import type { StoredTemplate } from "../../../azure/data/organizationTemplates";
import type { TemplateDraft } from "../../../tokens/published/TemplateDraft";

/** How the form opens. */
export interface FormStart {
  /** The id that the template has or will have. */
  readonly id: string;
  readonly draft: TemplateDraft;
  /** Absent for a new one. */
  readonly before: StoredTemplate | undefined;
  /** It was filled in from a token of the scan. */
  readonly isOfToken: boolean;
  /** What is wrong with it is said from the start. */
  readonly showsProblems: boolean;
}
