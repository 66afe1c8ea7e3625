import { ApiVersions } from "../rest/ApiVersions";
import { AzureRestClient } from "../rest/AzureRestClient";
import { parseTolerantly } from "../wire/audit/parseTolerantly";
import { readAuditPage, type AuditPage } from "../wire/audit/readAuditPage";

export interface AuditRange {
  readonly start: Date;
  readonly end: Date;
}

/** Entries in one answer. The service allows more; others ask for as many. */
const batchSize = 1_000;

/**
 * The organization's audit log. Azure DevOps Services with Microsoft Entra only.
 * https://learn.microsoft.com/rest/api/azure/devops/audit/audit-log/query
 */
export class AuditClient extends AzureRestClient {
  static readonly RESOURCE_AREA_ID = "94ff054d-5ee1-413d-9341-3f4a7827de2e";

  protected readonly versions = new ApiVersions("7.2-preview.1", "7.1-preview.1");

  protected override readonly parse = parseTolerantly;

  /** One page, newest first. @throws AzureError */
  async page(range: AuditRange, continuationToken?: string, signal?: AbortSignal): Promise<AuditPage> {
    const { body } = await this.ask({
      routeTemplate: "_apis/audit/auditlog",
      queryParams: {
        startTime: range.start.toISOString(),
        endTime: range.end.toISOString(),
        batchSize,
        // Otherwise entries of one kind that follow each other are counted together.
        skipAggregation: true,
        continuationToken,
      },
      signal,
    });
    return readAuditPage(body);
  }
}
