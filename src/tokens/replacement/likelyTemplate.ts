import { recognizeName, type ToolName } from "../naming/recognizeName";
import { grants, sameScopes } from "../scopes/inheritance";
import type { OfferedTemplate } from "../templates/OfferedTemplate";
import { searchWords } from "../templates/searchWords";
import { blankTemplateId } from "../templates/builtInTemplates";
import type { Template } from "../templates/Template";
import type { Token } from "../token/Token";

/** What a token is probably for, and what that rests on. */
export interface LikelyTemplate {
  readonly template: Template;
  readonly basis: "tool" | "name" | "scopes";
}

/** Names are at most 256 characters long; a longer one did not come from Azure DevOps. */
const longestRead = 512;

/** The jobs that a tool makes tokens for, those with more scopes first. */
const jobsOfTools: Readonly<Record<ToolName, readonly string[]>> = {
  "Git Credential Manager": ["clone-and-push", "clone"],
  jetBrains: ["clone-and-push", "clone"],
  "Team Explorer Everywhere": ["clone-and-push", "clone"],
  reposInVsCode: ["clone-and-push", "clone"],
  boardsInVsCode: ["work-items-write", "work-items-read"],
  artifacts: ["packages-publish", "packages-read"],
  "azdo-npm-auth": ["packages-publish", "packages-read"],
  "ado-npm-auth": ["packages-publish", "packages-read"],
  "azure-pat-helper": [],
  PatTool: [],
};

/**
 * The template that a token was probably made from: by the tool in its name, by what the name calls the job, or by
 * exactly the template's scopes. Never one that needs more than the token may do. Names can be typed by anyone, so this
 * proposes and proves nothing.
 */
export function likelyTemplate(
  token: Pick<Token, "name" | "scopes">,
  offered: readonly OfferedTemplate[],
): LikelyTemplate | undefined {
  const name = token.name.slice(0, longestRead);
  const able = offered.filter(
    ({ template }) =>
      template.id !== blankTemplateId && template.scopes.every((scope) => grants(token.scopes, scope)),
  );
  const recognized = recognizeName(name);
  const jobs = recognized?.kind === "tool" ? jobsOfTools[recognized.tool] : [];
  const byTool = jobs.flatMap((id) => able.filter(({ template }) => template.id === id));
  if (byTool[0]) return { template: byTool[0].template, basis: "tool" };
  const byName = closestByName(name, able);
  if (byName) return { template: byName.template, basis: "name" };
  const byScopes = able.find(({ template }) => sameScopes(template.scopes, token.scopes));
  return byScopes && { template: byScopes.template, basis: "scopes" };
}

/** The template with the longest of its names in this one, as whole words. */
function closestByName(name: string, offered: readonly OfferedTemplate[]): OfferedTemplate | undefined {
  const words = ` ${searchWords(name).join(" ")} `;
  let closest: { offered: OfferedTemplate; length: number } | undefined;
  for (const one of offered) {
    for (const called of [one.words.title, one.template.id, ...(one.template.alsoCalled ?? [])]) {
      const wanted = searchWords(called).join(" ");
      if (wanted.length > (closest?.length ?? 0) && words.includes(` ${wanted} `))
        closest = { offered: one, length: wanted.length };
    }
  }
  return closest?.offered;
}
