import { isJsonObject, type JsonObject } from "../json/JsonObject";
import { readTexts } from "../json/readTexts";
import { shownText } from "../naming/shownText";
import { snippetIds } from "../snippets/Snippet";
import { readLink } from "../text/readLink";
import { maximumLifetimeDays } from "../token/lifetime";
import {
  isOrganizationTemplateId,
  longestNamePattern,
  longestTemplateText,
  longestTitle,
  mostVersions,
  templateStates,
  type OrganizationTemplate,
  type TemplateContent,
} from "./OrganizationTemplate";
import { isWholeUpTo, readScopeIds } from "./readScopeIds";

/** Other formats may mean something else by the same words. */
const format = 1;

/** A template as it is stored and exported; the id is the document's. */
export function writeTemplate({ id: _, ...fields }: OrganizationTemplate): JsonObject {
  return { format, ...fields, scopes: [...fields.scopes], snippets: [...fields.snippets] };
}

/**
 * A template out of a document or a file, which may hold anything. Texts come back as they may be shown: on one line, with
 * nothing hidden. Scopes that the catalogue does not know stay, so that they can be named.
 */
export function readTemplate(id: unknown, fields: JsonObject): OrganizationTemplate | undefined {
  const { version } = fields;
  const state = templateStates.find((one) => one === fields["state"]);
  const content = fields["format"] === format ? readContent(fields) : undefined;
  if (typeof id !== "string" || !isOrganizationTemplateId(id) || !content || !state) return undefined;
  return isWholeUpTo(version, mostVersions) ? { id, version, state, ...content } : undefined;
}

function readContent(fields: JsonObject): TemplateContent | undefined {
  const { usualDays, longestDays, link } = fields;
  const title = readText(fields["title"], longestTitle);
  const job = readText(fields["job"], longestTemplateText);
  const alternative = readText(fields["alternative"], longestTemplateText);
  const namePattern = readText(fields["namePattern"], longestNamePattern);
  const scopes = readScopeIds(fields["scopes"]);
  const snippets = readTexts(fields["snippets"]);
  const page = typeof link === "string" ? readLink(link) : undefined;
  if (!title || job === undefined || alternative === undefined || !namePattern) return undefined;
  if (!scopes || !isWholeUpTo(longestDays, maximumLifetimeDays)) return undefined;
  if (!isWholeUpTo(usualDays, longestDays)) return undefined;
  if (!snippets || (link !== undefined && link !== null && page === undefined)) return undefined;
  return {
    ...{ title, job, alternative, namePattern, scopes, usualDays, longestDays, link: page },
    // Another version may offer more of them.
    snippets: snippetIds.filter((one) => snippets.includes(one)),
  };
}

function readText(value: unknown, longest: number): string | undefined {
  return typeof value === "string" && value.length <= longest ? shownText(value) : undefined;
}

/** Reads a list of documents, each with its id among its fields. */
export function readTemplates(documents: readonly unknown[]): {
  readonly templates: readonly OrganizationTemplate[];
  /** How many could not be read. */
  readonly damaged: number;
} {
  const read = documents.map((fields) =>
    isJsonObject(fields) ? readTemplate(fields["id"], fields) : undefined,
  );
  const templates = read.filter((one) => one !== undefined);
  return { templates, damaged: read.length - templates.length };
}
