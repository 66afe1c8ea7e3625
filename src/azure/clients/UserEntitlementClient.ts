import { ApiVersions } from "../rest/ApiVersions";
import { AzureRestClient } from "../rest/AzureRestClient";
import { readEntitlements, type EntitlementPage } from "../wire/entitlements";

/**
 * When the members of the organization last signed in. Azure DevOps Services only.
 * https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/user-entitlements/search-user-entitlements
 */
export class UserEntitlementClient extends AzureRestClient {
  static readonly RESOURCE_AREA_ID = "68ddce18-2501-45f1-a17b-7931a9922690";

  protected readonly versions = new ApiVersions("7.2-preview.5", "7.1-preview.4", "6.0-preview.3");

  /** One page, sorted by name, so that people who sign in meanwhile do not move between pages. @throws AzureError */
  async page(continuationToken?: string, signal?: AbortSignal): Promise<EntitlementPage> {
    const answer = await this.ask({
      routeTemplate: "_apis/userentitlements",
      queryParams: { $orderBy: "name", continuationToken },
      signal,
    });
    return readEntitlements(answer.body, answer.continuationToken);
  }
}
