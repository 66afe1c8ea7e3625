import { placeUrl } from "../../tokens/places/placeUrl";
import { ProjectClient } from "../clients/ProjectClient";
import { ServiceConnectionClient } from "../clients/ServiceConnectionClient";
import { ServiceHookClient } from "../clients/ServiceHookClient";
import { VariableGroupClient } from "../clients/VariableGroupClient";
import type { EntraCredential } from "../credentials/EntraCredential";
import { placeScopes } from "./placeScopes";
import type { PlacePage } from "../wire/places/readPlacePage";

/** Signs the person in for one scope. */
type SignIn = (scope: string) => Pick<EntraCredential, "getToken">;

/**
 * The places where a token may sit, listed with the person's own sign-in, because the manifest has none of these scopes.
 * Each list has a sign-in of its own, so that the one that is not granted keeps none of the others back. Every function
 * reads one page. @throws AzureError, EntraUnavailable without a sign-in, and the signal's reason after an abort
 */
export function placesDoor(organizationUrl: string, signIn: SignIn) {
  const connection = (scope: string) => {
    const entra = signIn(scope);
    return {
      rootPath: `${organizationUrl}/`,
      authTokenProvider: {
        getAuthorizationHeader: async (forceRefresh = false) =>
          `Bearer ${await entra.getToken(forceRefresh)}`,
      },
    };
  };
  const projects = new ProjectClient(connection(placeScopes.projects));
  const serviceConnections = new ServiceConnectionClient(connection(placeScopes.serviceConnections));
  const variableGroups = new VariableGroupClient(connection(placeScopes.variableGroups));
  const serviceHooks = new ServiceHookClient(connection(placeScopes.serviceHooks));
  const withLinks = ({ places, ...page }: PlacePage): PlacePage => ({
    ...page,
    places: places.map((place) => ({ ...place, url: placeUrl(organizationUrl, place) })),
  });
  return {
    readProjects: (continuationToken?: string, signal?: AbortSignal) =>
      projects.page(continuationToken, signal),
    readServiceConnections: async (projectId: string, continuationToken?: string, signal?: AbortSignal) =>
      withLinks(await serviceConnections.page(projectId, continuationToken, signal)),
    readVariableGroups: async (projectId: string, continuationToken?: string, signal?: AbortSignal) =>
      withLinks(await variableGroups.page(projectId, continuationToken, signal)),
    readServiceHooks: async (continuationToken?: string, signal?: AbortSignal) =>
      withLinks(await serviceHooks.page(continuationToken, signal)),
  };
}

export type PlacesDoor = ReturnType<typeof placesDoor>;
