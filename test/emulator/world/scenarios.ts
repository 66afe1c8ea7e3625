import { Directory } from "./Directory";
import { enterprise } from "./enterprise";
import { fabrikamPeople } from "./fabrikamPeople";
import { myTokens } from "./myTokens";
import { fabrikam } from "./people";
import { fabrikamPlaces, type Places } from "./Places";
import { plainToken } from "./plainTokens";
import type { Switches } from "./Switches";
import type { Token } from "./Token";
import { TokenStore } from "./TokenStore";
import { isServiceIdentity, type User } from "./User";
import type { Organization, WorldOptions } from "./World";

/** How a scenario differs from the default organization. */
export const scenarios = {
  fabrikam: "You are an administrator with 24 tokens of every kind, among 12 users.",
  member: "The same organization, and you are not an administrator.",
  policies: "Every policy of tenant and organization is on.",
  "no-naa": "The host has no Nested App Authentication.",
  "no-consent": "Nobody has consented to the Entra application.",
  "foreign-app": "Another member has named an Entra application of a foreign tenant.",
  "no-app": "Nobody has named an Entra application in the settings of the extension.",
  server: "Azure DevOps Server: sandboxed frame, no lifecycle API, an old REST version.",
  enterprise: "10,000 users with 50,000 tokens, made when asked for.",
  hoarder: "You have 340 tokens.",
};

export type ScenarioName = keyof typeof scenarios;

export function isScenarioName(name: string): name is ScenarioName {
  return Object.hasOwn(scenarios, name);
}

const switchesOf: Partial<Record<ScenarioName, Partial<Switches>>> = {
  policies: {
    maximumLifetimeDays: 30,
    restrictFullScope: true,
    restrictGlobal: true,
    restrictCreation: "packagingOnly",
  },
  "no-naa": { nestedAppAuth: "absent" },
  "no-consent": { consent: "missing" },
  "foreign-app": { consent: "missing" },
  server: { isHosted: false, nestedAppAuth: "absent", newestApiVersion: 5 },
};

export interface Population {
  readonly scenario: ScenarioName;
  readonly organization: Organization;
  readonly me: User;
  readonly users: Directory;
  readonly tokens: TokenStore;
  readonly places: Places;
  readonly switches: Partial<Switches>;
  /** The client id in the extension's `entraApp` setting; absent if no administrator entered one. */
  readonly entraClientId: string | undefined;
  /** The signed-in person has gone through the Microsoft window for it before. */
  readonly hasUsedEntraApp: boolean;
}

/** A client id that no Entra application has. */
const entraClientId = "c11e0000-0000-4000-8000-00000000c11e";

export function populate(options: WorldOptions): Population {
  const scenario = options.scenario ?? "fabrikam";
  const now = options.now?.() ?? new Date();
  const { me, users } = fabrikamPeople(now, scenario !== "member");
  const mine = myTokens(me, now);
  const common = {
    scenario,
    organization: fabrikam,
    me,
    places: fabrikamPlaces(users, now),
    switches: switchesOf[scenario] ?? {},
    entraClientId: scenario === "no-app" ? undefined : entraClientId,
    hasUsedEntraApp: scenario !== "no-app" && scenario !== "no-consent",
  };
  if (scenario === "enterprise") {
    const userCount = (options.userCount ?? 10_000) - 1;
    const tokenCount = Math.max(0, (options.tokenCount ?? 50_000) - mine.length);
    const lazy = enterprise({ userCount, tokenCount }, now);
    return { ...common, users: new Directory([me], lazy.users), tokens: new TokenStore(mine, lazy.tokens) };
  }
  const more = scenario === "hoarder" ? hoard(me, 340 - mine.length, now) : [];
  const tokens = [...mine, ...more, ...tokensOfOthers(me, users, now)];
  return { ...common, users: new Directory(users), tokens: new TokenStore(tokens) };
}

function hoard(me: User, count: number, now: Date): Token[] {
  return Array.from({ length: count }, (_, index) => plainToken("hoard", index, me, now));
}

/** Spread unevenly, so that an administrator of the whole organization sees sixty tokens at once. */
function tokensOfOthers(me: User, users: readonly User[], now: Date): Token[] {
  const counts = [9, 7, 5, 4, 4, 3, 3, 2, 1, 1];
  const others = users.filter((user) => user !== me && !isServiceIdentity(user));
  return others.flatMap((user, position) =>
    Array.from({ length: counts[position] ?? 1 }, (_, step) =>
      plainToken("colleague", position * 100 + step, user, now),
    ),
  );
}
