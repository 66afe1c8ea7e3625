import fc from "fast-check";

import { AzureError } from "../../src/azure/rest/AzureError";
import { GraphClient } from "../../src/azure/clients/GraphClient";
import { PatClient } from "../../src/azure/clients/PatClient";
import { TokenAdminClient } from "../../src/azure/clients/TokenAdminClient";
import { UserEntitlementClient } from "../../src/azure/clients/UserEntitlementClient";
import { readEntitlements } from "../../src/azure/wire/entitlements";
import { errorOfAnswer, isSignInPage } from "../../src/azure/wire/errors/errorOfAnswer";
import { readUserPage } from "../../src/azure/wire/graph";
import { readPatList } from "../../src/azure/wire/pat";
import { mayHaveActed } from "../../src/azure/wire/errors/mayHaveActed";
import { readPatResult, refusalIn } from "../../src/azure/wire/patResult";
import { readDate, readList, readObject, readOptionalText, readText } from "../../src/azure/wire/read";
import { readSessionToken, readSessionTokens } from "../../src/azure/wire/tokenAdmin";
import { fetchReacting } from "../azure/rest/aRestClient";
import { hostileJson, hostileText, listOf, nearly } from "./hostile";
import { reader } from "./Reader";

const guid = "38aaa865-2c70-4bf7-a308-0c6539c38c1a";
const secret = "s3cretValueOfAToken";
const pat = nearly({
  authorizationId: guid,
  displayName: "ci",
  scope: "vso.code",
  targetAccounts: [guid],
  validFrom: "2026-11-21T10:00:00Z",
  validTo: "/Date(1496158224000)/",
  token: secret,
  alternateToken: secret,
  isValid: true,
});
const user = nearly({
  descriptor: "aad.YQ",
  displayName: "Ada",
  mailAddress: "a@x.example",
  domain: "Build",
  subjectKind: "user",
});
const result = nearly({
  patToken: { authorizationId: guid, token: secret },
  patTokenError: 0,
  patTokenErrorMessage: "no",
});
const member = nearly({
  user: { descriptor: "aad.YQ" },
  lastAccessedDate: "0001-01-01T00:00:00Z",
  id: guid,
});

/** Answers what the reader says, or undefined where it said that it cannot be read, in the one way it may. */
export function orAzureError<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof AzureError)) throw error;
    return undefined;
  }
}

const answer = fc.record({
  status: fc.oneof(fc.constantFrom(200, 203, 204, 302, 400, 401, 403, 404, 429, 500), fc.nat(999)),
  contentType: hostileText,
  activityId: fc.option(hostileText, { nil: undefined }),
  text: fc.oneof(
    hostileText,
    hostileJson.map((value) => JSON.stringify(value) ?? ""),
  ),
});

const bodies = fc.oneof(
  listOf(pat, "patTokens", "value"),
  listOf(user, "value"),
  listOf(member, "items", "members"),
  result,
  nearly({ message: "TF400733", typeKey: "VssVersionOutOfRangeException", patTokenError: 26 }),
);

const status = fc.constantFrom(200, 200, 200, 203, 400, 401, 429, 500);
const text = fc.oneof(
  bodies.map((body) => JSON.stringify(body) ?? ""),
  hostileText,
);

/** A client whose service answers the same nonsense to everything: its promise ends, well or with an AzureError. */
function client(name: string, ask: () => Promise<unknown>) {
  const given = fc.record({ status, text, type: fc.constantFrom("application/json", "text/html", "") });
  return reader(`client: ${name}`, given, async ({ status, text, type }) => {
    fetchReacting(() => new Response(text, { status, headers: { "Content-Type": type } }));
    const error = await ask().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (error !== undefined && !(error instanceof AzureError)) throw error;
  });
}

const connection = { rootPath: "https://vssps.dev.azure.com/fabrikam/" };
const wish = { name: "ci", scopes: ["vso.code"], validTo: new Date("2026-12-21T10:00:00Z") };

export const wireReaders = [
  reader("wire: my tokens", listOf(pat, "patTokens"), (body) => {
    const page = orAzureError(() => readPatList(body, false));
    expect(JSON.stringify(page) ?? "").not.toContain(secret);
    expect(page?.tokens.every(({ authorizationId }) => authorizationId !== "") ?? true).toBe(true);
  }),
  reader("wire: one token", result, (body) => {
    const answer = orAzureError(() => readPatResult(body));
    expect(JSON.stringify(answer) ?? "").not.toContain(secret);
  }),
  reader("wire: everyone's tokens", listOf(pat, "value"), (body) => {
    const page = orAzureError(() => readSessionTokens(body, readSessionToken));
    expect(JSON.stringify(page) ?? "").not.toContain(secret);
  }),
  reader("wire: users", listOf(user, "value"), (body) => {
    const page = orAzureError(() => readUserPage(body, undefined));
    expect(page?.owners.every(({ descriptor }) => descriptor !== "") ?? true).toBe(true);
  }),
  reader("wire: entitlements", listOf(member, "items", "members"), (body) => {
    orAzureError(() => readEntitlements(body, "next"));
  }),
  reader("wire: failures", answer, (raw) => {
    isSignInPage(raw);
    const error = errorOfAnswer(raw);
    expect(error).toBeInstanceOf(AzureError);
    expect(error.details.serverMessage?.length ?? 0).toBeLessThanOrEqual(500);
    refusalIn(error);
    mayHaveActed(error);
  }),
  reader("wire: values", hostileJson, (value) => {
    for (const read of [readObject, readList, readText]) orAzureError(() => read(value, "it"));
    expect(["string", "undefined"]).toContain(typeof readOptionalText(value));
    expect(readDate(value)?.getTime()).not.toBeNaN();
  }),
  client("list my tokens", () => new PatClient(connection).list("active")),
  client("create a token", () => new PatClient(connection).create(wish, wish.validTo, new Set())),
  client("read a token", () => new PatClient(connection).get(guid)),
  client("list someone's tokens", () => new TokenAdminClient(connection).list("aad.YQ")),
  client("revoke", () => new TokenAdminClient(connection).revoke([guid])),
  client("list users", () => new GraphClient(connection).userPage()),
  client("search users", () => new GraphClient(connection).search("ada")),
  client("list entitlements", () => new UserEntitlementClient(connection).page()),
];
