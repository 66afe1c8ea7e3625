import { ApiVersions } from "../rest/ApiVersions";
import { AzureRestClient } from "../rest/AzureRestClient";
import { readPlacePage, type PlacePage } from "../wire/places/readPlacePage";
import { readServiceConnection, tokenSchemes } from "../wire/places/readServiceConnection";

/**
 * The service connections of a project that sign in with a token or a password.
 * https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/endpoints/get-service-endpoints
 */
export class ServiceConnectionClient extends AzureRestClient {
  /** Only 7.2 says who changed a connection last. */
  protected readonly versions = new ApiVersions("7.2-preview.4", "7.1");

  /** One page; no more than one is documented. @throws AzureError */
  async page(projectId: string, continuationToken?: string, signal?: AbortSignal): Promise<PlacePage> {
    const answer = await this.ask({
      routeTemplate: "{project}/_apis/serviceendpoint/endpoints",
      routeValues: { project: projectId },
      queryParams: { authSchemes: tokenSchemes.join(","), continuationToken },
      signal,
    });
    return readPlacePage(answer, "service connections", (row) => readServiceConnection(row, projectId));
  }
}
