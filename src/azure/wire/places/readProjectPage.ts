import type { Project } from "../../../tokens/places/Project";
import { readList, readObject, readOptionalText, readRows } from "../read";
import { readGuid } from "./readGuid";

export interface ProjectPage {
  readonly projects: readonly Project[];
  /** Rows that are not projects. */
  readonly unreadable: number;
  readonly continuationToken: string | undefined;
}

/** A list of `TeamProjectReference`; its continuation travels in a header. @throws AzureError `unexpected` */
export function readProjectPage(body: unknown, continuationToken: string | undefined): ProjectPage {
  const { read, unreadable } = readRows(readList(body, "the list of projects"), readProject);
  return { projects: read, unreadable, continuationToken: continuationToken || undefined };
}

function readProject(value: unknown): Project {
  const project = readObject(value, "a project");
  return {
    id: readGuid(project["id"], "the id of a project"),
    name: readOptionalText(project["name"]) ?? "",
  };
}
