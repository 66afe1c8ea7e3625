import { isJsonObject } from "../../tokens/json/JsonObject";
import { ApiVersions } from "../rest/ApiVersions";
import { AzureRestClient } from "../rest/AzureRestClient";
import { readConnectionData, type ConnectionData } from "../wire/connectionData";
import { readList, readOptionalText } from "../wire/read";

/**
 * What a program without the host of a page has to find out first: who it is, and where the services are. Neither call
 * has a page in the REST reference; every client of Azure DevOps begins with them.
 */
export class ConnectionClient extends AzureRestClient {
  protected readonly versions = new ApiVersions("7.1-preview.1", "5.0-preview.1");

  /** @throws AzureError `signedOut` if the credential is not accepted */
  async connectionData(signal?: AbortSignal): Promise<ConnectionData> {
    const { body } = await this.ask({ routeTemplate: "_apis/connectionData", signal });
    return readConnectionData(body);
  }

  /** The addresses of services by the lower-case id of their area; empty for a Server, where all have one. @throws AzureError */
  async resourceAreas(signal?: AbortSignal): Promise<ReadonlyMap<string, string>> {
    const { body } = await this.ask({ routeTemplate: "_apis/resourceAreas", signal });
    return new Map(
      readList(body, "the list of services").flatMap((area): [string, string][] => {
        if (!isJsonObject(area)) return [];
        const [id, url] = [readOptionalText(area.id), readOptionalText(area.locationUrl)];
        return id !== undefined && url !== undefined ? [[id.toLowerCase(), url]] : [];
      }),
    );
  }
}
