import { isJsonObject, type JsonObject } from "../../tokens/json/JsonObject";
import { ApiVersions } from "../rest/ApiVersions";
import { AzureError } from "../rest/AzureError";
import { AzureRestClient } from "../rest/AzureRestClient";

/** The extension whose data it is. */
export interface ExtensionName {
  readonly publisher: string;
  readonly id: string;
}

/**
 * Documents that the extension keeps for the organization, for a program without the host of a page.
 * https://learn.microsoft.com/azure/devops/extend/develop/data-storage
 */
export class ExtensionDataClient extends AzureRestClient {
  static readonly RESOURCE_AREA_ID = "6c2b0933-3600-42ae-bf8b-93d4f7e83594";

  protected readonly versions = new ApiVersions("7.1-preview.1", "5.0-preview.1");

  /**
   * `undefined` if it was never written, or the extension is not installed. @throws AzureError `forbidden` without the
   * scope `vso.extension.data`
   */
  async document(
    { publisher, id: extension }: ExtensionName,
    collection: string,
    id: string,
    signal?: AbortSignal,
  ): Promise<JsonObject | undefined> {
    try {
      const { body } = await this.ask({
        routeTemplate:
          "_apis/ExtensionManagement/InstalledExtensions/{publisher}/{extension}/Data/Scopes/Default/Current/Collections/{collection}/Documents/{id}",
        routeValues: { publisher, extension, collection, id },
        signal,
      });
      return isJsonObject(body) ? body : undefined;
    } catch (error) {
      if (error instanceof AzureError && error.kind === "missing") return undefined;
      throw error;
    }
  }
}
