import { RestClientBase, type RestClientRequestParams } from "@api/RestClientBase";
import type { IVssRestClientOptions } from "azure-devops-extension-api";

import type { ApiVersions } from "./ApiVersions";
import { AzureError } from "./AzureError";
import { withinLimit } from "../withinLimit";
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

  /** @throws AzureError for every failure, and the signal's reason after an abort. */
  protected async ask(request: AzureRequest): Promise<AzureAnswer> {
    await this.beforeSending(request, () => this.getRootPath().catch(noAddress));
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
    const authorization = await this.beforeSending(request, async () =>
      authTokenProvider?.getAuthorizationHeader(isRetry).catch(nothingSent),
    );
    const headers = headersOf(request, apiVersion, authorization);
    const exchange = (signal: AbortSignal) =>
      fetch(url, {
        method: request.method ?? "GET",
        mode: "cors",
        credentials: "same-origin",
        redirect: "manual",
        // Without it, Firefox writes the answer with a new token's secret to disk.
        cache: "no-store",
        headers,
        body: request.body === undefined ? undefined : JSON.stringify(request.body),
        signal,
      })
        .then((response) => {
          this.tellLimit(response.headers);
          return receive(response);
        })
        // Only network errors get here, and they say no more than "failed". What is known is what was
        // requested.
        .catch(() => Promise.reject(noAnswer(true)));
    return withinLimit(timeLimitMs, exchange, {
      signal: request.isWaitedForOnceSent ? undefined : request.signal,
      late: () => noAnswer(true),
    });
  }

  private tellLimit(headers: Headers): void {
    const { onLimit } = this.connection;
    const told = onLimit && readRateLimit(headers);
    if (told) onLimit(told);
  }

  /**
   * What the host has to provide before a request can leave. The host may be silent, and the request may be
   * stopped meanwhile.
   */
  private beforeSending<T>({ signal }: AzureRequest, work: () => Promise<T>): Promise<T> {
    return withinLimit(timeLimitMs, work, { signal, late: () => noAnswer(false) });
  }
}

function headersOf({ body }: AzureRequest, apiVersion: string, authorization: string | undefined): Headers {
  const headers = new Headers({
    Accept: `application/json;api-version=${apiVersion};excludeUrls=true;enumsAsNumbers=true;msDateFormat=true;noArrayWrap=true`,
    "X-VSS-ReauthenticationAction": "Suppress",
    "X-TFS-FedAuthRedirect": "Suppress",
  });
  if (authorization) headers.set("Authorization", authorization);
  if (body !== undefined) headers.set("Content-Type", "application/json");
  return headers;
}

function noAnswer(mayHaveActed: boolean): AzureError {
  return new AzureError("offline", "Azure DevOps did not answer.", { mayHaveActed });
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
