import { mostTemplates, type OrganizationTemplate } from "../../../../tokens/published/OrganizationTemplate";
import { readTemplateFile, type TemplateFileProblem } from "../../../../tokens/published/importTemplates";

/** Larger than any text of the longest file that is read: four bytes a character. */
const mostBytes = 8_000_000;

export type ChosenFile =
  { readonly templates: readonly OrganizationTemplate[] } | { readonly problem: FileProblem };
export type FileProblem = TemplateFileProblem | "unreadable" | "tooMany";

/** Reads a chosen file. A folder, or a file that is gone, cannot be read. */
export async function readChosenFile(file: File): Promise<ChosenFile> {
  if (file.size > mostBytes) return { problem: "tooLarge" };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { problem: "unreadable" };
  const read = readTemplateFile(new TextDecoder().decode(bytes));
  return typeof read === "string" ? { problem: read } : { templates: read };
}

/** Whether the organization would then have more templates than are read. */
export function hasRoomFor(created: number, present: number): boolean {
  return created + present <= mostTemplates;
}
