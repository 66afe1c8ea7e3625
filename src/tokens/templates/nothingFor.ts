import { searchWords } from "./searchWords";

/** Why no job can match: people search for something that Azure DevOps does not have. */
export type NothingReason = "containers";

/** Images are kept in a registry of their own, such as Azure Container Registry, which takes no PAT. */
const containerWords: readonly string[] = ["docker", "container", "containers", "acr"];

/** The reason if the query asks for something Azure DevOps has no token for. */
export function nothingFor(query: string): NothingReason | undefined {
  return searchWords(query).some((word) => containerWords.includes(word)) ? "containers" : undefined;
}
