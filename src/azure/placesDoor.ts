import { placeUrl } from "../tokens/places/placeUrl";
import { ProjectClient } from "./clients/ProjectClient";
import { ServiceConnectionClient } from "./clients/ServiceConnectionClient";
import { ServiceHookClient } from "./clients/ServiceHookClient";
import { VariableGroupClient } from "./clients/VariableGroupClient";
import type { EntraCredential } from "./credentials/EntraCredential";
import type { PlacePage } from "./wire/places/readPlacePage";

/** Hooks can be read with `vso.work`, `vso.code` or `vso.build`; work items are the least of what these open. */
const scopes = {
  projects: "vso.project",
  serviceConnections: "vso.serviceendpoint",
  variableGroups: "vso.variablegroups_read",
  serviceHooks: "vso.work",
} as const;

export const placeScopes: readonly string[] = Object.values(scopes);

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
  const projects = new ProjectClient(connection(scopes.projects));
  const serviceConnections = new ServiceConnectionClient(connection(scopes.serviceConnections));
  const variableGroups = new VariableGroupClient(connection(scopes.variableGroups));
  const serviceHooks = new ServiceHookClient(connection(scopes.serviceHooks));
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
