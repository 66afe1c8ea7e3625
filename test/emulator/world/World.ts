import { randomUUID } from "node:crypto";

import { clientRoutes } from "../clients/clientRoutes";
import { Feeds } from "../clients/Feeds";
import { Repositories } from "../clients/Repositories";
import { Faults } from "../faults";
import { restRoutes } from "../rest/restRoutes";
import { dispatch } from "../wire/dispatch";
import type { Answer, EmulatedRequest, Route } from "../wire/Route";
import { AuditLog } from "./AuditLog";
import { authenticate, type Caller } from "./authenticate";
import type { Directory } from "./Directory";
import { configureEntra } from "./configureEntra";
import { Entra } from "./Entra";
import { ExtensionDataStore } from "./ExtensionDataStore";
import { RequestLog, type RecordedRequest } from "./RequestLog";
import type { Places } from "./Places";
import { populate, type Population, type ScenarioName } from "./scenarios";
import { hashOf, mintSecret } from "./secrets";
import { Sessions } from "./Sessions";
import { defaultSwitches, type Switches } from "./Switches";
import { Throttle, type ThrottleRules } from "./Throttle";
import type { NewToken, Token } from "./Token";
import type { TokenStore } from "./TokenStore";
import type { User } from "./User";

export interface WorldOptions {
  readonly scenario?: ScenarioName;
  readonly now?: () => Date;
  readonly switches?: Partial<Switches>;
  /** Size of the `enterprise` scenario; 10,000 and 50,000 unless given. */
  readonly userCount?: number;
  readonly tokenCount?: number;
  /** What the location service reports; by default the emulator's own addresses. */
  readonly addresses?: Addresses;
  /** The rate limit; off unless turned on here or later. */
  readonly throttle?: Partial<ThrottleRules>;
  /** Seeds the lazily created data and the probabilities of faults. */
  readonly seed?: number;
  /** How delays are waited out; tests pass one that does not wait. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

/** Addresses of this server, or the real ones: today's, and the older ones, a host for each organization. */
export type Addresses = "emulator" | "today" | "older";

export interface Organization {
  readonly id: string;
  readonly name: string;
  /** The Microsoft Entra tenant that backs the organization. */
  readonly tenantId: string;
}

/** Page sizes, which the real service chooses and does not document; tests may make them small. */
export interface PageSizes {
  pats: number;
  adminTokens: number;
  graphUsers: number;
  entitlements: number;
  auditEntries: number;
  projects: number;
  variableGroups: number;
}

const dayInMilliseconds = 86_400_000;

/** The state behind the local Azure DevOps: who is there, which tokens exist, how the service behaves. */
export class World {
  readonly scenario: ScenarioName;
  readonly addresses: Addresses;
  readonly organization: Organization;
  readonly me: User;
  readonly users: Directory;
  readonly tokens: TokenStore;
  /** Where tokens may be kept; tests may add to it. */
  readonly places: Places;
  readonly switches: Switches;
  readonly faults: Faults;
  readonly throttle: Throttle;
  readonly audit = new AuditLog();
  readonly extensionData = new ExtensionDataStore(() => this.switches.dataConflictStatus);
  readonly entra: Entra;
  readonly sessions: Sessions;
  /** What tokens give access to besides REST: Git repositories and package feeds, created on first use. */
  readonly repositories = new Repositories();
  readonly feeds = new Feeds();
  readonly routes: Route[] = [...restRoutes, ...clientRoutes];
  readonly pageSizes: PageSizes = {
    pats: 20,
    adminTokens: 20,
    graphUsers: 499,
    entitlements: 100,
    auditEntries: 200,
    projects: 100,
    variableGroups: 1_000,
  };
  /** Forces the answer to the next create, update or get of a personal access token. */
  nextPatError: { readonly name: string; readonly message?: string } | undefined;
  /** Documented: a revocation "may take up to one hour" to take effect. */
  revocationDelayMilliseconds = 0;
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly #requests = new RequestLog();
  /** Of the extensions beside the first, by id in small letters. */
  readonly #dataBeside = new Map<string, ExtensionDataStore>();
  readonly #keptListed = new Set<string>();

  constructor(options: WorldOptions, population: Population) {
    this.now = options.now ?? (() => new Date());
    this.sleep = options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms)));
    this.scenario = population.scenario;
    this.addresses = options.addresses ?? "emulator";
    this.organization = population.organization;
    this.me = population.me;
    this.users = population.users;
    this.tokens = population.tokens;
    this.places = population.places;
    this.switches = { ...defaultSwitches, ...population.switches, ...options.switches };
    this.faults = new Faults(options.seed ?? 1);
    this.throttle = new Throttle(this.now, options.throttle);
    this.entra = new Entra(this.now);
    this.sessions = new Sessions(this.now);
    configureEntra(this.extensionData, population);
  }

  /** Gives another extension data of its own, as every installed extension has. */
  installBeside(extensionId: string): void {
    const store = new ExtensionDataStore(() => this.switches.dataConflictStatus);
    this.#dataBeside.set(extensionId.toLowerCase(), store);
  }

  /** The data of the extension `publisher.extension`. */
  extensionDataOf(extensionId: string): ExtensionDataStore {
    return this.#dataBeside.get(extensionId.toLowerCase()) ?? this.extensionData;
  }

  get requests(): readonly RecordedRequest[] {
    return this.#requests.entries;
  }

  /** All of a user's tokens in any state, oldest first. */
  tokensOf(descriptor: string): readonly Token[] {
    return this.tokens.of(descriptor);
  }

  findToken(authorizationId: string): Token | undefined {
    return this.tokens.find(authorizationId);
  }

  /** Adds a token and returns its secret, which the world itself forgets. */
  addToken(given: NewToken = {}): { token: Token; secret: string } {
    const owner = given.owner === undefined ? this.me : this.users.find(given.owner);
    if (owner === undefined) throw new Error(`There is no user ${given.owner} in this world.`);
    const validFrom = given.validFrom ?? this.now();
    const secret = mintSecret(validFrom);
    const token: Token = {
      authorizationId: given.authorizationId ?? randomUUID(),
      ownerDescriptor: owner.descriptor,
      userId: owner.id,
      displayName: given.displayName === undefined ? "a token" : given.displayName,
      scope: given.scope ?? "vso.code",
      targetAccounts: given.targetAccounts === undefined ? [this.organization.id] : given.targetAccounts,
      validFrom,
      validTo: given.validTo ?? new Date(validFrom.getTime() + 30 * dayInMilliseconds),
      isPublic: given.isPublic ?? false,
      secretHash: hashOf(secret),
      revocation: given.revokedAt && { acceptedAt: given.revokedAt, effectiveAt: given.revokedAt },
    };
    this.tokens.put(token);
    return { token, secret };
  }

  addUser(user: User): User {
    this.users.add(user);
    return user;
  }

  /** From now on, the service accepts a revocation of this token but keeps listing it as valid. */
  keepListing(authorizationId: string): void {
    this.#keptListed.add(authorizationId.toLowerCase());
  }

  /** What the service does with an accepted revocation: at once, later, or never. */
  revoke(token: Token, actor: User, acceptedOnly = false): void {
    if (token.revocation !== undefined && token.revocation.effectiveAt !== "never") return;
    const acceptedAt = this.now();
    const isKept = acceptedOnly || this.#keptListed.has(token.authorizationId.toLowerCase());
    const effectiveAt = isKept ? "never" : new Date(acceptedAt.getTime() + this.revocationDelayMilliseconds);
    this.tokens.put({ ...token, revocation: { acceptedAt, effectiveAt } });
    if (!isKept) this.audit.record("Token.PatRevokeEvent", actor, token, acceptedAt);
  }

  /** The extension's own token, as `SDK.getAccessToken()` hands it out: limited to the manifest's scopes. */
  issueExtensionToken(scopes: readonly string[]): string {
    return this.sessions.issue(this.me, scopes);
  }

  /** Ends every extension and Entra session issued so far. */
  expireSessions(): void {
    this.sessions.expireAll();
    this.entra.expireAll();
  }

  authenticate(authorization: string | undefined): Caller | undefined {
    return authenticate(this, authorization);
  }

  /** Removes its files from disk. */
  close(): Promise<void> {
    return this.repositories.remove();
  }

  async handle(request: EmulatedRequest): Promise<Answer> {
    const { answer, record } = await dispatch(this, request);
    this.#requests.add(record);
    return answer;
  }
}

export function createWorld(options: WorldOptions = {}): World {
  return new World(options, populate(options));
}

export type { Caller, Population, RecordedRequest, ScenarioName };
