import type { Owner } from "../../tokens/organization/OwnedToken";
import { ApiVersions } from "../rest/ApiVersions";
import { AzureRestClient } from "../rest/AzureRestClient";
import { readUserPage, type UserPage } from "../wire/graph";
import { isGuid } from "../../tokens/token/isGuid";
import { readObject, readOptionalText, readText } from "../wire/read";

export interface UserQuestion {
  readonly continuationToken?: string;
  /** Descriptor types to list. Absent: all, for Azure DevOps Server, whose people have the type `win`. */
  readonly subjectTypes?: readonly string[];
  readonly signal?: AbortSignal;
}

/** People with Microsoft Entra and Microsoft accounts; services too, so that they can be counted. */
export const hostedSubjectTypes = ["aad", "msa", "svc"];

/**
 * The people of the organization, through calls that azure-devops-extension-api lacks.
 * https://learn.microsoft.com/rest/api/azure/devops/graph/users/list
 */
export class GraphClient extends AzureRestClient {
  static readonly RESOURCE_AREA_ID = "bb1e7ec9-e901-4b68-999a-de7012b920f8";

  protected readonly versions = new ApiVersions("7.2-preview.1", "7.1-preview.1", "5.0-preview.1");

  /** One page of users; the service chooses its length. @throws AzureError */
  async userPage({ continuationToken, subjectTypes, signal }: UserQuestion = {}): Promise<UserPage> {
    const answer = await this.ask({
      routeTemplate: "_apis/graph/users",
      queryParams: { subjectTypes: subjectTypes?.join(","), continuationToken },
      signal,
    });
    return readUserPage(answer.body, answer.continuationToken);
  }

  /**
   * People whose name or email address starts with the text, 100 at most.
   * https://learn.microsoft.com/rest/api/azure/devops/graph/subject-query/query
   */
  async search(text: string, signal?: AbortSignal): Promise<readonly Owner[]> {
    const query = text.trim();
    if (query === "") return [];
    const { body } = await this.ask({
      routeTemplate: "_apis/graph/subjectquery",
      method: "POST",
      body: { query, subjectKind: ["User"] },
      signal,
    });
    return readUserPage(body, undefined).owners;
  }

  /**
   * The descriptor of an identity id, such as `SDK.getUser().id`.
   * https://learn.microsoft.com/rest/api/azure/devops/graph/descriptors/get
   */
  async descriptorOf(storageKey: string, signal?: AbortSignal): Promise<string> {
    const { body } = await this.ask({
      routeTemplate: "_apis/graph/descriptors/{storageKey}",
      routeValues: { storageKey },
      signal,
    });
    return readText(readObject(body, "the descriptor")["value"], "the descriptor");
  }

  /**
   * The identity id behind a descriptor.
   * https://learn.microsoft.com/rest/api/azure/devops/graph/storage-keys/get
   */
  async storageKeyOf(subjectDescriptor: string, signal?: AbortSignal): Promise<string> {
    const { body } = await this.ask({
      routeTemplate: "_apis/graph/storagekeys/{subjectDescriptor}",
      routeValues: { subjectDescriptor },
      signal,
    });
    return readText(readObject(body, "the identity id")["value"], "the identity id");
  }

  /**
   * A person's Entra tenant, looked up by descriptor or, where an older host gives none, by identity id. `undefined`
   * for people without a tenant, such as those with a Microsoft account.
   * https://learn.microsoft.com/rest/api/azure/devops/graph/users/get
   */
  async tenantOf(user: { id: string; descriptor: string | undefined }): Promise<string | undefined> {
    const { body } = await this.ask({
      routeTemplate: "_apis/graph/users/{userDescriptor}",
      routeValues: { userDescriptor: user.descriptor ?? (await this.descriptorOf(user.id)) },
    });
    const domain = readOptionalText(readObject(body, "the person")["domain"]);
    return domain !== undefined && isGuid(domain) ? domain : undefined;
  }
}
