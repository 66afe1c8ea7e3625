import { ApiVersions } from "../rest/ApiVersions";
import { AzureRestClient } from "../rest/AzureRestClient";
import { readProjectPage, type ProjectPage } from "../wire/places/readProjectPage";

/**
 * The projects that the caller may see.
 * https://learn.microsoft.com/rest/api/azure/devops/core/projects/list
 */
export class ProjectClient extends AzureRestClient {
  protected readonly versions = new ApiVersions("7.1");

  /** One page, 100 projects unless the service changes its mind. @throws AzureError */
  async page(continuationToken?: string, signal?: AbortSignal): Promise<ProjectPage> {
    const answer = await this.ask({
      routeTemplate: "_apis/projects",
      queryParams: { continuationToken },
      signal,
    });
    return readProjectPage(answer.body, answer.continuationToken);
  }
}
