import fc from "fast-check";

import { AzureError } from "../../../src/azure/rest/AzureError";
import { readPlacePage } from "../../../src/azure/wire/places/readPlacePage";
import { readProjectPage } from "../../../src/azure/wire/places/readProjectPage";
import { readServiceConnection } from "../../../src/azure/wire/places/readServiceConnection";
import { readServiceHook } from "../../../src/azure/wire/places/readServiceHook";
import { readVariableGroup } from "../../../src/azure/wire/places/readVariableGroup";
import type { JsonObject } from "../../../src/tokens/json/JsonObject";
import type { ListedPlace } from "../../../src/tokens/places/ListedPlace";

const id = "AAAAAAAA-0000-4000-8000-000000000001";
const projectId = "aaaaaaaa-0000-4000-8000-000000000002";
const hidden = `fake-secret-${crypto.randomUUID()}`;
const ada = { id, uniqueName: "ada@fabrikam.example", descriptor: "aad.YWRh", displayName: "Ada" };
const readAda = { id, principalName: "ada@fabrikam.example", descriptor: "aad.YWRh" };

const connection = {
  id,
  name: "Sync",
  url: `https://service.example/${hidden}`,
  authorization: { scheme: "Token", parameters: { apitoken: hidden } },
  createdBy: ada,
  creationDate: "/Date(1496158224000)/",
  modifiedBy: { ...ada, descriptor: null },
  modificationDate: "2026-11-20T08:00:00.1234567Z",
};
const group = {
  id: 7,
  name: "release",
  variables: {
    REGION: { value: hidden },
    TOKEN: { value: null, isSecret: true },
    KEY: { value: hidden, isSecret: true },
    ODD: null,
  },
  createdBy: ada,
  createdOn: "2026-11-20T08:00:00",
};
const hook = {
  id,
  consumerId: "webHooks",
  eventType: "build.complete",
  publisherInputs: { projectId: projectId.toUpperCase() },
  consumerInputs: { url: hidden, basicAuthPassword: hidden },
  createdBy: { id },
  createdDate: "0001-01-01T00:00:00Z",
};

type ReadRow = (row: JsonObject) => ListedPlace | undefined;
const readers: readonly [string, JsonObject, ReadRow][] = [
  ["service connections", connection, (row) => readServiceConnection(row, projectId)],
  ["variable groups", group, (row) => readVariableGroup(row, projectId)],
  ["service hooks", hook, readServiceHook],
];
const answered = (body: unknown) => ({ body, continuationToken: undefined });

test("a service connection is read with its people and dates, without its address and parameters", () => {
  expect(readServiceConnection(connection, projectId)).toEqual({
    kind: "serviceConnection",
    id: id.toLowerCase(),
    name: "Sync",
    projectId,
    madeBy: readAda,
    madeAt: new Date("2017-05-30T15:30:24Z"),
    changedBy: { ...readAda, descriptor: undefined },
    changedAt: new Date("2026-11-20T08:00:00.123Z"),
  });
});

test.each<[unknown, boolean]>([
  [{ scheme: "token" }, true],
  [{ scheme: "UsernamePassword" }, true],
  [{ scheme: "ServicePrincipal" }, false],
  [{ scheme: null }, true],
  [undefined, true],
])("a service connection that signs in with %j is listed: %s", (authorization, isListed) => {
  expect(readServiceConnection({ ...connection, authorization }, projectId) !== undefined).toBe(isListed);
});

test("of a variable group, the secrets are counted", () => {
  expect(readVariableGroup(group, projectId)).toMatchObject({ id: "7", name: "release", secrets: 2 });
});

test.each([{}, null, undefined, { REGION: { value: "west", isSecret: false } }, { A: { isSecret: "true" } }])(
  "a variable group with the variables %j is none that may hold a token",
  (variables) => {
    expect(readVariableGroup({ ...group, variables }, projectId)).toBeUndefined();
  },
);

test("a service hook is called by its consumer and event, and .NET's smallest date is none", () => {
  expect(readServiceHook(hook)).toEqual({
    kind: "serviceHook",
    id: id.toLowerCase(),
    name: "webHooks, build.complete",
    projectId,
    madeBy: { id, descriptor: undefined, principalName: undefined },
    madeAt: undefined,
    changedBy: undefined,
    changedAt: undefined,
  });
});

test.each([undefined, null, {}, { projectId: "" }, { projectId: "Shop" }, { projectId: 7 }])(
  "a service hook with the publisher's inputs %j belongs to no project",
  (publisherInputs) => {
    expect(readServiceHook({ ...hook, publisherInputs })?.projectId).toBeUndefined();
  },
);

test.each(readers)("%s come bare or wrapped, and a bad row does not spoil the others", (what, row, read) => {
  const rows = [row, null, {}, { ...row, id: [] }, { ...row, id: "../../x" }];
  for (const body of [rows, { count: rows.length, value: rows }]) {
    const page = readPlacePage(answered(body), what, read);
    expect(page.places).toHaveLength(1);
    // Of a group without variables it is certain that it holds no token.
    expect(page.unreadable).toBe(what === "variable groups" ? 3 : 4);
  }
});

test.each(readers)("an answer without a list of %s is not taken for an empty one", (what, _, read) => {
  for (const body of [undefined, null, "none", {}, { count: 3, value: null }]) {
    expect(() => readPlacePage(answered(body), what, read)).toThrow(`the list of ${what} is not a list`);
  }
});

test.each(readers)("no value of a secret gets out of %s", (what, row, read) => {
  expect(JSON.stringify(readPlacePage(answered([row]), what, read))).not.toContain(hidden);
});

test.each(readers)("%s of any shape are read, or refused in the one way there is", (what, row, read) => {
  const nearly = fc
    .dictionary(fc.constantFrom(...Object.keys(row)), fc.anything())
    .map((odd) => ({ ...row, ...odd }));
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.array(nearly)), (body) => {
      try {
        const { places } = readPlacePage(answered(body), what, read);
        expect(places.every((place) => place.id !== "")).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(AzureError);
      }
    }),
  );
});

test("projects are read with their ids in lower case; what has no id is counted", () => {
  const rows = [{ id, name: "Shop" }, { id, name: null }, { id: "Shop" }, 7];
  expect(readProjectPage({ count: 4, value: rows }, "100")).toEqual({
    projects: [
      { id: id.toLowerCase(), name: "Shop" },
      { id: id.toLowerCase(), name: "" },
    ],
    unreadable: 2,
    continuationToken: "100",
  });
  expect(readProjectPage([], "").continuationToken).toBeUndefined();
});
