import { mostTemplates, type OrganizationTemplate } from "../../tokens/published/OrganizationTemplate";
import { readTemplate, writeTemplate } from "../../tokens/published/readTemplate";
import type { WritableExtensionData } from "./ExtensionData";
import { readChange, writeChange, type Change, type SavingResult } from "./Setting";

const collection = "templates";

/** A template as it was found, with who claims to have changed it: any member can write anything here. */
export interface StoredTemplate {
  readonly template: OrganizationTemplate;
  readonly etag: number;
  readonly changed: Change | undefined;
}

/** The templates of the organization, by title. */
export interface StoredTemplates {
  readonly stored: readonly StoredTemplate[];
  /** Ids of documents that are no templates. They take the place of none that is one. */
  readonly damaged: readonly string[];
  /** There are more templates than are kept of them. */
  readonly isCut: boolean;
}

/** @throws AzureError */
export async function loadTemplates(
  data: Pick<WritableExtensionData, "getDocuments">,
): Promise<StoredTemplates> {
  const documents = await data.getDocuments(collection);
  const found: StoredTemplate[] = [];
  const damaged: string[] = [];
  for (const { fields, etag } of documents) {
    const template = readTemplate(fields["id"], fields);
    if (template) found.push({ template, etag, changed: readChange(fields["changed"]) });
    else if (typeof fields["id"] === "string") damaged.push(fields["id"]);
  }
  const stored = found.slice(0, mostTemplates);
  stored.sort((one, other) => one.template.title.localeCompare(other.template.title));
  return { stored, damaged, isCut: found.length > mostTemplates };
}

/** Replaces what was loaded, but nothing newer; without an etag, makes a new one. @throws AzureError */
export function saveTemplate(
  data: Pick<WritableExtensionData, "setDocument">,
  template: OrganizationTemplate,
  etag: number | undefined,
  change: Change,
): Promise<SavingResult> {
  const fields = { ...writeTemplate(template), changed: writeChange(change) };
  return data.setDocument(collection, template.id, fields, etag);
}

/** @throws AzureError */
export function forgetTemplate(
  data: Pick<WritableExtensionData, "deleteDocument">,
  id: string,
): Promise<void> {
  return data.deleteDocument(collection, id);
}
