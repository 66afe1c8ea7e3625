import { findLostTokens } from "../../tokens/draft/findLostTokens";
import { readSentName } from "../../tokens/naming/NameKeeping";
import type { Token } from "../../tokens/token/Token";
import type {
  ChangeResult,
  Creation,
  LostCreation,
  Refusal,
  TokenChange,
  TokenWish,
} from "../../tokens/draft/TokenWish";
import { ApiVersions } from "../rest/ApiVersions";
import { AzureRestClient, type AzureRequest } from "../rest/AzureRestClient";
import { everyToken } from "../rest/everyToken";
import type { ListedTokens } from "../wire/ListedTokens";
import { KeptNames } from "../wire/KeptNames";
import { readPatList } from "../wire/pat";
import { mayHaveActed } from "../wire/errors/mayHaveActed";
import type { PatAnswer } from "../wire/patResult";
import { scopeText } from "../wire/scopeText";

const route = "_apis/tokens/pats";

/** Largest page that the service gives. */
const pageSize = 100;

/** A person's tokens come in these three lists; a token's state is the list that it is in. */
export type PatList = "active" | "expired" | "revoked";

/**
 * The caller's own personal access tokens: the PAT Lifecycle API. It accepts only a Microsoft Entra token of
 * the person. https://learn.microsoft.com/rest/api/azure/devops/tokens/pats
 */
export class PatClient extends AzureRestClient {
  static readonly RESOURCE_AREA_ID = "55967393-20ef-45c6-a96c-b5d5d5986a9a";

  protected readonly versions = new ApiVersions("7.2-preview.1", "7.1-preview.1", "7.1");
  private readonly names = new KeptNames();

  /**
   * Every token of one list, each once. A list of several pages is read twice: see `everyToken`.
   * @throws AzureError `unexpected` when the list does not end
   */
  async list(which: PatList, signal?: AbortSignal): Promise<ListedTokens<Token>> {
    const { tokens, unreadable } = await this.listAsKept(which, signal);
    return { tokens: this.names.inList(tokens), unreadable };
  }

  private async listAsKept(which: PatList, signal?: AbortSignal): Promise<ListedTokens<Token>> {
    const read = async (continuationToken: string | undefined) => {
      const { body } = await this.ask({
        routeTemplate: route,
        queryParams: {
          displayFilterOption: which,
          sortByOption: "displayDate",
          isSortAscending: true,
          $top: pageSize,
          continuationToken,
        },
        signal,
      });
      return readPatList(body, which === "revoked");
    };
    return everyToken(read);
  }

  /**
   * Asks the service to revoke one token. Accepted is not gone: list again to know. Answers 204 with no body. The signal
   * counts until the request leaves: a rejection with its reason means that nothing was sent.
   */
  async revoke(authorizationId: string, signal?: AbortSignal): Promise<void> {
    await this.ask({
      routeTemplate: route,
      method: "DELETE",
      queryParams: { authorizationId },
      signal,
      isWaitedForOnceSent: true,
    });
  }

  /**
   * Makes a token, once: it is never sent again by itself, but for a version that the service refused before it did
   * anything. When the answer gets lost, the list of active tokens tells what became of it; `knownIds` are those that
   * were there before.
   * @throws AzureError when the service has certainly not acted, for example when signed out or throttled. If a scope
   * is missing, nothing is sent.
   */
  async create(wish: TokenWish, sentAt: Date, knownIds: ReadonlySet<string>): Promise<Creation> {
    try {
      const answer = await this.change("POST", wireFields(wish));
      if (answer.kind === "refused") return answer;
      const { secret } = answer;
      const token = this.named(answer.token, wish.name);
      // The token exists and its secret is lost: to the person, that is a lost answer.
      return secret ? { kind: "created", token, secret } : { kind: "lost", fate: "made", token, twins: 0 };
    } catch (error) {
      if (!mayHaveActed(error)) throw error;
      return this.findLost(wish, sentAt, knownIds);
    }
  }

  /** Changes name, scopes or expiry of an active token. The secret stays what it is. @throws AzureError as `create` */
  async update({ authorizationId, ...change }: TokenChange): Promise<ChangeResult> {
    try {
      const answer = await this.change("PUT", { authorizationId, ...wireFields(change) });
      if (answer.kind === "refused") return answer;
      return { kind: "changed", token: this.named(answer.token, change.name) };
    } catch (error) {
      if (!mayHaveActed(error)) throw error;
      this.names.wasSent(authorizationId, change.name);
      return { kind: "lost", token: await this.readOrNothing(authorizationId) };
    }
  }

  /** One token as the service describes it now. @throws AzureError */
  async get(authorizationId: string): Promise<{ kind: "found"; token: Token } | Refusal> {
    const answer = await this.orRefusal({
      routeTemplate: route,
      queryParams: { authorizationId },
    });
    return answer.kind === "refused" ? answer : { kind: "found", token: this.named(answer.token) };
  }

  private named(token: Token, sent?: string): Token {
    this.names.wasSent(token.authorizationId, sent);
    return this.names.inAnswer(token);
  }

  private change(method: "POST" | "PUT", body: Record<string, unknown>): Promise<PatAnswer> {
    return this.orRefusal({ routeTemplate: route, method, body });
  }

  private async orRefusal(request: AzureRequest): Promise<PatAnswer> {
    // Loaded before anything is sent: the answer cannot be read without it.
    const { readPatResult, refusalIn } = await loadPatResult();
    try {
      return readPatResult((await this.ask(request)).body);
    } catch (error) {
      const refusal = refusalIn(error);
      if (refusal) return refusal;
      throw error;
    }
  }

  private async findLost(
    wish: TokenWish,
    sentAt: Date,
    knownIds: ReadonlySet<string>,
  ): Promise<LostCreation> {
    try {
      const { tokens, unreadable } = await this.listAsKept("active");
      // Compared with the name that was sent: without proof of how names are kept, `R&amp;D` can be either.
      const named = tokens.map((token) => ({
        ...token,
        name: readSentName(wish.name, token.name, undefined),
      }));
      const [token, ...twins] = findLostTokens(named, wish, sentAt, knownIds);
      if (!token) return { kind: "lost", fate: unreadable > 0 ? "unknown" : "notMade" };
      this.names.wasSent(token.authorizationId, wish.name);
      return { kind: "lost", fate: "made", token, twins: twins.length };
    } catch {
      // The list cannot be read either, so the outcome is unknown, which is an outcome too.
      return { kind: "lost", fate: "unknown" };
    }
  }

  private async readOrNothing(authorizationId: string): Promise<Token | undefined> {
    try {
      const result = await this.get(authorizationId);
      return result.kind === "found" ? result.token : undefined;
    } catch {
      // Its current state is not known, and is shown as unknown.
      return undefined;
    }
  }
}

/** Most visits create or change no token, so this loads with the panel that does. */
const loadPatResult = () => import(/* webpackChunkName: "new-token" */ "../wire/patResult");

/** Only the given fields, named as in `PatTokenCreateRequest` and `PatTokenUpdateRequest`. */
function wireFields({ name, scopes, validTo }: Partial<TokenWish>): Record<string, unknown> {
  return {
    ...(name === undefined ? {} : { displayName: name }),
    ...(scopes === undefined ? {} : { scope: scopeText(scopes) }),
    ...(validTo === undefined ? {} : { validTo: validTo.toISOString() }),
    // Tokens for all organizations have been retired: never true.
    allOrgs: false,
  };
}
