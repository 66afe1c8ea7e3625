import { isJsonObject, type JsonObject } from "../json/JsonObject";
import { repeatsNames } from "../json/repeatsNames";
import { mostTemplates, type OrganizationTemplate } from "./OrganizationTemplate";
import { nextVersion } from "./nextVersion";
import { readTemplates, writeTemplate } from "./readTemplate";
import { isSame, templateDifference, type TemplateDifference } from "./templateDifference";

const kind = "PAT Steward templates";
/** Characters. 200 templates with the longest texts stay below it. */
const longestFile = 2_000_000;

/** What is wrong with a file. */
export type TemplateFileProblem = "tooLarge" | "notJson" | "otherKind" | "damaged" | "repeats";

/** What a file would change. Nothing is deleted by it. */
export interface TemplateImport {
  readonly created: readonly OrganizationTemplate[];
  readonly changed: readonly {
    readonly before: OrganizationTemplate;
    readonly after: OrganizationTemplate;
    readonly difference: TemplateDifference;
  }[];
  /** How many are as they are. */
  readonly same: number;
}

/** The text of a file with these templates, in order. */
export function exportTemplates(templates: readonly OrganizationTemplate[]): string {
  const entries = templates.map((template) => ({ id: template.id, ...writeTemplate(template) }));
  return `${JSON.stringify({ kind, templates: entries }, undefined, 2)}\n`;
}

/** The templates in a file, all of them or none. */
export function readTemplateFile(text: string): readonly OrganizationTemplate[] | TemplateFileProblem {
  if (text.length > longestFile) return "tooLarge";
  const file = parse(text.replace(/^\uFEFF/, ""));
  if (!file) return "notJson";
  if (file["kind"] !== kind) return "otherKind";
  if (repeatsNames(text, file)) return "repeats";
  const entries: unknown = file["templates"];
  if (!Array.isArray(entries) || entries.length > mostTemplates) return "damaged";
  const { templates, damaged } = readTemplates(entries);
  const ids = new Set(templates.map(({ id }) => id));
  if (damaged > 0) return "damaged";
  return ids.size === templates.length ? templates : "repeats";
}

/**
 * What carrying out a file would do. A changed one gets the version after the one that is there; whether members see it
 * stays as it is.
 */
export function planImport(
  file: readonly OrganizationTemplate[],
  present: readonly OrganizationTemplate[],
): TemplateImport {
  const byId = new Map(present.map((template) => [template.id, template]));
  const created: OrganizationTemplate[] = [];
  const changed: TemplateImport["changed"][number][] = [];
  for (const template of file) {
    const before = byId.get(template.id);
    if (!before) {
      // It is read over before anybody else sees it.
      created.push({ ...template, state: template.state === "retired" ? "retired" : "draft" });
      continue;
    }
    const difference = templateDifference(before, template);
    if (isSame(difference)) continue;
    const after = { ...template, state: before.state, version: nextVersion(before) };
    changed.push({ before, after, difference });
  }
  return { created, changed, same: file.length - created.length - changed.length };
}

function parse(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
