import { ApiVersions } from "../rest/ApiVersions";
import { AzureRestClient } from "../rest/AzureRestClient";
import { readPlacePage, type PlacePage } from "../wire/places/readPlacePage";
import { readVariableGroup } from "../wire/places/readVariableGroup";

/**
 * The variable groups of a project that have secrets. The service never sends a secret's value.
 * https://learn.microsoft.com/rest/api/azure/devops/distributedtask/variablegroups/get-variable-groups
 */
export class VariableGroupClient extends AzureRestClient {
  protected readonly versions = new ApiVersions("7.1");

  /** One page; the service chooses its length. @throws AzureError */
  async page(projectId: string, continuationToken?: string, signal?: AbortSignal): Promise<PlacePage> {
    const answer = await this.ask({
      routeTemplate: "{project}/_apis/distributedtask/variablegroups",
      routeValues: { project: projectId },
      queryParams: { continuationToken },
      signal,
    });
    return readPlacePage(answer, "variable groups", (row) => readVariableGroup(row, projectId));
  }
}
