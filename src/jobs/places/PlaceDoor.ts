import type { ListedPlace } from "../../tokens/places/ListedPlace";
import type { Project } from "../../tokens/places/Project";

interface Page {
  /** Rows that could not be read. */
  readonly unreadable: number;
  /** Absent on the last page. */
  readonly continuationToken: string | undefined;
}

interface ProjectPage extends Page {
  readonly projects: readonly Project[];
}

export interface PlacePage extends Page {
  readonly places: readonly ListedPlace[];
}

/** What finding places needs from the service: four lists, each page by page. */
export interface PlaceDoor {
  readProjects(continuationToken: string | undefined, signal: AbortSignal): Promise<ProjectPage>;
  /** Those that sign in with a token or a password. */
  readServiceConnections(
    projectId: string,
    continuationToken: string | undefined,
    signal: AbortSignal,
  ): Promise<PlacePage>;
  /** Those with secrets. */
  readVariableGroups(
    projectId: string,
    continuationToken: string | undefined,
    signal: AbortSignal,
  ): Promise<PlacePage>;
  /** Of all projects. */
  readServiceHooks(continuationToken: string | undefined, signal: AbortSignal): Promise<PlacePage>;
}
