import type { Holder } from "../../tokens/leaked/Holder";
import type { Owner } from "../../tokens/organization/OwnedToken";
import type { Secret } from "../../tokens/token/Secret";
import type { Trial } from "../../tokens/token/Trial";
import { isJsonObject, type JsonObject } from "../../tokens/json/JsonObject";
import { ApiVersions } from "../rest/ApiVersions";
import { AzureError } from "../rest/AzureError";
import { AzureRestClient } from "../rest/AzureRestClient";
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
      return { kind: sameId((await this.readUser()).id, userId) ? "works" : "notYet" };
    } catch (error) {
      return trialOf(error);
    }
  }

  /** Whose token it is, with the subject descriptor under which an administrator finds that person's tokens. */
  async askHolder(): Promise<Holder> {
    try {
      const owner = ownerOf(await this.readUser());
      return owner ? { kind: "person", owner } : { kind: "notAccepted" };
    } catch (error) {
      const trial = trialOf(error);
      return trial.kind === "works" || trial.kind === "notYet" ? { kind: "notAccepted" } : trial;
    }
  }

  private async readUser(): Promise<JsonObject> {
    const { body } = await this.ask({ routeTemplate: "_apis/connectionData" });
    const user = isJsonObject(body) ? body.authenticatedUser : undefined;
    return isJsonObject(user) ? user : {};
  }
}

/** The anonymous user, who has an id but nothing to sign in with. */
const nobody = "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa";

function ownerOf({ id, subjectDescriptor, providerDisplayName, properties }: JsonObject): Owner | undefined {
  if (typeof subjectDescriptor !== "string" || subjectDescriptor === "" || sameId(id, nobody))
    return undefined;
  const account = isJsonObject(properties) ? properties.Account : undefined;
  const name = isJsonObject(account) ? account.$value : account;
  return {
    descriptor: subjectDescriptor,
    displayName: typeof providerDisplayName === "string" ? providerDisplayName : "",
    kind: "user",
    ...(typeof name === "string" ? { principalName: name } : {}),
  };
}

/** Basic authentication with any user name, here none. The value leaves the page only in this header. */
export function providerOf(secret: Secret) {
  return { getAuthorizationHeader: async () => `Basic ${btoa(`:${secret.reveal()}`)}` };
}

function sameId(given: unknown, wanted: string): boolean {
  return typeof given === "string" && given.toLowerCase() === wanted.toLowerCase();
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
