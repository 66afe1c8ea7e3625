import { alternatives } from "./alternatives";
import { administrationTemplates } from "./built-in/administrationTemplates";
import { boardTemplates } from "./built-in/boardTemplates";
import { codeTemplates } from "./built-in/codeTemplates";
import { packageTemplates } from "./built-in/packageTemplates";
import { pipelineTemplates } from "./built-in/pipelineTemplates";
import { gitSnippets } from "./built-in/usual";
import type { Template } from "./Template";

/** The template that preselects nothing. */
export const blankTemplateId = "blank";

/** The templates that ship with the extension, in the order they are offered; blank comes last. */
export const builtInTemplates: readonly Template[] = [
  ...codeTemplates,
  ...packageTemplates,
  ...pipelineTemplates,
  ...boardTemplates,
  ...administrationTemplates,
  {
    id: blankTemplateId,
    scopes: [],
    lifetimeDays: 7,
    namePattern: "{user} {date}",
    snippets: ["environment-variable", "curl", ...gitSnippets],
    alternative: alternatives.managedIdentity,
  },
];
