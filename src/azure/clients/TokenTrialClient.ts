import type { Holder } from "../../tokens/leaked/Holder";
import type { Secret } from "../../tokens/token/Secret";
import type { Trial } from "../../tokens/token/Trial";
import { ApiVersions } from "../rest/ApiVersions";
import { AzureError } from "../rest/AzureError";
import { AzureRestClient } from "../rest/AzureRestClient";
import { readConnectionData, type ConnectionData } from "../wire/connectionData";
import { PatClient } from "./PatClient";

/**
 * Asks with a personal access token who it belongs to: one request that changes nothing. `connectionData` has no page in
 * the REST reference; every client of Azure DevOps begins with it.
 */
export class TokenTrialClient extends AzureRestClient {
  /** The service that lists tokens, which the page may reach anyway. */
  static readonly RESOURCE_AREA_ID = PatClient.RESOURCE_AREA_ID;

  protected readonly versions = new ApiVersions("7.1-preview.1");

  /** A refusal is the answer. */
  protected override readonly canRenewToken = false;

  /** @param userId identity id of the person whose token it is */
  async askOwner(userId: string): Promise<Trial> {
    try {
      // An anonymous user is answered too.
      const answered = (await this.readData()).userId?.toLowerCase();
      return { kind: answered === userId.toLowerCase() ? "works" : "notYet" };
    } catch (error) {
      return trialOf(error);
    }
  }

  /** Whose token it is, with the subject descriptor under which an administrator finds that person's tokens. */
  async askHolder(): Promise<Holder> {
    try {
      const { owner } = await this.readData();
      return owner ? { kind: "person", owner } : { kind: "notAccepted" };
    } catch (error) {
      const trial = trialOf(error);
      return trial.kind === "works" || trial.kind === "notYet" ? { kind: "notAccepted" } : trial;
    }
  }

  private async readData(): Promise<ConnectionData> {
    const { body } = await this.ask({ routeTemplate: "_apis/connectionData" });
    return readConnectionData(body);
  }
}

/** Basic authentication with any user name, here none. The value leaves the page only in this header. */
export function providerOf(secret: Secret) {
  return { getAuthorizationHeader: async () => `Basic ${btoa(`:${secret.reveal()}`)}` };
}

function trialOf(error: unknown): Trial {
  if (!(error instanceof AzureError)) return { kind: "failed", error };
  if (error.details.reason === "conditionalAccess") return { kind: "policy" };
  switch (error.kind) {
    case "signedOut":
      return { kind: "notYet" };
    case "forbidden":
      return { kind: "scope" };
    default:
      return { kind: "failed", error };
  }
}
