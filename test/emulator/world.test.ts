import { asPat } from "./asking";
import { isServiceIdentity } from "./world/User";
import { scenarios, isScenarioName } from "./world/scenarios";
import { createWorld } from "./world/World";

const noon = new Date("2026-11-21T12:00:00Z");
const now = () => noon;

describe("scenarios", () => {
  test("fabrikam has 12 users, one of them a service identity, and me an administrator with 24 tokens", () => {
    const world = createWorld({ now });
    expect(world.users.count).toBe(12);
    expect(world.users.all().filter(isServiceIdentity)).toHaveLength(1);
    expect(world.me.isAdministrator).toBe(true);
    const tokens = world.tokensOf(world.me.descriptor);
    expect(tokens).toHaveLength(24);
    expect(tokens.some((token) => token.targetAccounts === null)).toBe(true);
    expect(tokens.some((token) => token.displayName === null)).toBe(true);
    expect(tokens.some((token) => token.displayName?.length === 2000)).toBe(true);
  });

  test("everyone but the service identity has tokens", () => {
    const world = createWorld({ now });
    const without = world.users.all().filter((user) => world.tokensOf(user.descriptor).length === 0);
    expect(without.map((user) => user.domain)).toEqual(["LOCAL AUTHORITY"]);
  });

  test.each([
    ["member", { me: { isAdministrator: false } }],
    [
      "policies",
      { switches: { restrictFullScope: true, restrictCreation: "packagingOnly", maximumLifetimeDays: 30 } },
    ],
    ["no-naa", { switches: { nestedAppAuth: "absent" } }],
    ["no-consent", { switches: { consent: "missing" } }],
    ["server", { switches: { isHosted: false } }],
  ] as const)("%s differs in %j", (scenario, expected) => {
    expect(createWorld({ scenario })).toMatchObject(expected);
  });

  test("every scenario produces the same ids each time", () => {
    for (const scenario of Object.keys(scenarios).filter(isScenarioName)) {
      const ids = () => {
        const world = createWorld({ scenario, now });
        const owner = world.users.page(3, 1)[0]?.descriptor ?? "";
        return [world.me.id, owner, ...world.tokensOf(owner).map((token) => token.authorizationId)];
      };
      expect(ids()).toEqual(ids());
    }
  });
});

describe("a large organization", () => {
  test.each([
    [10_000, 50_000],
    [37, 211],
    [5, 24],
  ])("of %i users has exactly %i tokens, found by owner and by id", (userCount, tokenCount) => {
    const world = createWorld({ scenario: "enterprise", now, userCount, tokenCount });
    expect(world.users.count).toBe(userCount);
    const tokens = world.users.all().flatMap((user) => world.tokensOf(user.descriptor));
    expect(tokens).toHaveLength(tokenCount);
    expect(new Set(tokens.map((token) => token.authorizationId)).size).toBe(tokenCount);
    for (const token of [tokens.at(0), tokens.at(Math.floor(tokenCount / 2)), tokens.at(-1)]) {
      expect(world.findToken(token?.authorizationId ?? "")).toEqual(token);
      expect(world.users.findById(token?.userId ?? "")?.descriptor).toBe(token?.ownerDescriptor);
    }
  });

  test("remembers what was revoked, and keeps the order", () => {
    const world = createWorld({ scenario: "enterprise", now, userCount: 100, tokenCount: 500 });
    const owner = world.users.page(50, 1)[0]?.descriptor ?? "";
    const [first, ...rest] = world.tokensOf(owner);
    if (first === undefined) throw new Error("This person was to have tokens.");
    world.revoke(first, world.me);
    expect(world.tokensOf(owner)).toEqual([
      { ...first, revocation: { acceptedAt: noon, effectiveAt: noon } },
      ...rest,
    ]);
  });
});

describe("credentials", () => {
  test("an expired, revoked or unknown token does not sign in", () => {
    const world = createWorld({ now });
    const long = new Date("2026-01-01T00:00:00Z");
    const expired = world.addToken({ validFrom: long, validTo: noon }).secret;
    const revoked = world.addToken({ revokedAt: long }).secret;
    for (const secret of [expired, revoked, "unknown"])
      expect(world.authenticate(asPat(secret))).toBeUndefined();
  });

  test.each([undefined, "", "Bearer", "Bearer x", "Basic !!!", "Digest x"])("%j is nobody", (header) => {
    expect(createWorld().authenticate(header)).toBeUndefined();
  });

  test("sessions end over time or all at once", () => {
    let time = noon;
    const world = createWorld({ now: () => time });
    const extension = `Bearer ${world.issueExtensionToken(["vso.graph"])}`;
    const grant = { clientId: "x", user: world.me, scopes: ["vso.pats"] };
    const entra = `Bearer ${world.entra.issue(grant).accessToken}`;
    expect([extension, entra].map((header) => world.authenticate(header)?.kind)).toEqual([
      "extension",
      "entra",
    ]);
    time = new Date(noon.getTime() + 3_600_000);
    expect([extension, entra].map((header) => world.authenticate(header))).toEqual([undefined, undefined]);
    time = noon;
    world.expireSessions();
    expect(world.authenticate(extension)).toBeUndefined();
  });
});
