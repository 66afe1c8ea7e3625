import { RestClientBase, type RestClientRequestParams } from "@api/RestClientBase";
import type { IVssRestClientOptions } from "azure-devops-extension-api";

import type { ApiVersions } from "./ApiVersions";
import { AzureError } from "./AzureError";
import { TimeLimit, type Wait } from "./TimeLimit";
import { readHostMessage } from "../host/readHostMessage";
import { readRateLimit, type RateLimit } from "../wire/rateLimit";
import {
  errorOfAnswer,
  errorOfSignInPage,
  isSignInPage,
  signedOut,
  type RawAnswer,
} from "../wire/errors/errorOfAnswer";

/** Milliseconds after which a request counts as unanswered. Azure DevOps delays a throttled request by up to 30 s. */
const timeLimitMs = 60_000;

export interface AzureRequest extends Omit<RestClientRequestParams, "apiVersion"> {
  readonly signal?: AbortSignal;
  /** An abort counts only until the request leaves: if it changes something, its outcome has to be known. */
  readonly isWaitedForOnceSent?: boolean;
}

export interface AzureConnection extends IVssRestClientOptions {
  /** Called with what any answer, a 429 too, says of the rate limit. */
  readonly onLimit?: (told: RateLimit) => void;
}

/** A successful answer: the parsed body (`undefined` when empty) and the continuation token of the header. */
export interface AzureAnswer {
  readonly body: unknown;
  readonly continuationToken: string | undefined;
}

/**
 * What `RestClientBase` of azure-devops-extension-api lacks, in one place for every client: abort, a time
 * limit, sign-in pages in a 2xx, the error body, and continuation headers. Location service, token provider,
 * routes and the Accept header remain the platform's own. Only a 401 is retried here, once, with a fresh
 * token.
 */
export abstract class AzureRestClient extends RestClientBase {
  constructor(private readonly connection: AzureConnection) {
    super(connection);
  }

  /** The versions of the client's resource. */
  protected abstract readonly versions: ApiVersions;

  /** Whether a fresh token could help after a 401. */
  protected readonly canRenewToken: boolean = true;

  /** Reads the text of an answer. @throws whatever it likes if it cannot */
  protected readonly parse: (text: string) => unknown = JSON.parse;

  private readonly time = new TimeLimit(timeLimitMs);
  private isAddressKnown = false;

  /** @throws AzureError for every failure, and the signal's reason after an abort. */
  protected async ask(request: AzureRequest): Promise<AzureAnswer> {
    if (!this.isAddressKnown) await this.learnAddress(request);
    return this.versions.first((apiVersion) => this.beginRequest<AzureAnswer>({ ...request, apiVersion }));
  }

  // The base class leaves the result type open; `ask` is its only caller and expects an AzureAnswer.
  protected override async _issueRequest<T>(
    url: string,
    apiVersion: string,
    request: AzureRequest,
  ): Promise<T> {
    let answer = await this.send(url, apiVersion, request, false);
    if (answer.status === 401 && this.canRenewToken && this.connection.authTokenProvider) {
      answer = await this.send(url, apiVersion, request, true);
    }
    return read(answer, this.parse) as T;
  }

  private async send(
    url: string,
    apiVersion: string,
    request: AzureRequest,
    isRetry: boolean,
  ): Promise<Received> {
    const { authTokenProvider } = this.connection;
    let hasLeft = false;
    const exchange = async (wait: Wait) => {
      const authorization = await authTokenProvider?.getAuthorizationHeader(isRetry).catch(nothingSent);
      const headers = headersOf(request, apiVersion, authorization);
      wait.startOver();
      if (request.isWaitedForOnceSent) wait.ignoreAbort();
      hasLeft = true;
      try {
        const response = await fetch(url, {
          method: request.method ?? "GET",
          mode: "cors",
          credentials: "same-origin",
          redirect: "manual",
          // Without it, Firefox writes the answer with a new token's secret to disk.
          cache: "no-store",
          headers,
          body: request.body === undefined ? undefined : JSON.stringify(request.body),
          signal: wait.signal,
        });
        this.tellLimit(response.headers);
        return await receive(response);
      } catch (error) {
        // Only network errors get here, and in a browser they say no more than "failed". What is known is what was requested.
        throw noAnswer(true, error);
      }
    };
    return this.time.over({ signal: request.signal, late: () => noAnswer(hasLeft), begin: exchange });
  }

  /** The host may be silent, and the request may be stopped meanwhile. */
  private async learnAddress({ signal }: AzureRequest): Promise<void> {
    const begin = () => this.getRootPath().catch(noAddress);
    await this.time.over({ signal, late: () => noAnswer(false), begin });
    this.isAddressKnown = true;
  }

  private tellLimit(headers: Headers): void {
    const { onLimit } = this.connection;
    const told = onLimit && readRateLimit(headers);
    if (told) onLimit(told);
  }
}

/** Not a `Headers` object, which `fetch` would only copy. */
function headersOf(
  { body }: AzureRequest,
  apiVersion: string,
  authorization: string | undefined,
): Record<string, string> {
  return {
    Accept: `application/json;api-version=${apiVersion};excludeUrls=true;enumsAsNumbers=true;msDateFormat=true;noArrayWrap=true`,
    "X-VSS-ReauthenticationAction": "Suppress",
    "X-TFS-FedAuthRedirect": "Suppress",
    ...(authorization ? { Authorization: authorization } : {}),
    ...(body === undefined ? {} : { "Content-Type": "application/json" }),
  };
}

function noAnswer(mayHaveActed: boolean, cause?: unknown): AzureError {
  return new AzureError("offline", "Azure DevOps did not answer.", { mayHaveActed, cause });
}

function noAddress(error: unknown): never {
  const message = "Azure DevOps did not give its address.";
  throw new AzureError("offline", message, { mayHaveActed: false, serverMessage: readHostMessage(error) });
}

/** Whatever held up the credential, the request did not leave. */
function nothingSent(error: unknown): never {
  if (!(error instanceof AzureError)) throw error;
  throw new AzureError(error.kind, error.message, { ...error.details, mayHaveActed: false });
}

interface Received extends RawAnswer {
  readonly isRedirect: boolean;
  readonly continuationToken: string | undefined;
}

async function receive(response: Response): Promise<Received> {
  return {
    status: response.status,
    isRedirect: response.type === "opaqueredirect",
    contentType: response.headers.get("Content-Type") ?? "",
    activityId: response.headers.get("ActivityId") ?? undefined,
    continuationToken: response.headers.get("X-MS-ContinuationToken") ?? undefined,
    text: await response.text(),
  };
}

function read(answer: Received, parse: (text: string) => unknown): AzureAnswer {
  if (answer.isRedirect) throw signedOut(answer.activityId);
  if (isSignInPage(answer)) throw errorOfSignInPage(answer);
  if (answer.status < 200 || answer.status > 299) throw errorOfAnswer(answer);
  return { body: parsed(answer, parse), continuationToken: answer.continuationToken };
}

function parsed({ text, status, activityId }: RawAnswer, parse: (text: string) => unknown): unknown {
  if (text === "") return undefined;
  try {
    return parse(text);
  } catch {
    // The text itself stays out of the error: an answer may hold a secret.
    throw new AzureError("unexpected", "Azure DevOps sent an answer that is not JSON.", {
      status,
      activityId,
      mayHaveActed: true,
    });
  }
}
