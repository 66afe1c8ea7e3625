import { makeSuccessor, type TokenMaker } from "../../../src/jobs/replacing/makeSuccessor";
import { Replacings } from "../../../src/jobs/replacing/Replacings";
import type { Creation } from "../../../src/tokens/draft/TokenWish";
import { Secret } from "../../../src/tokens/token/Secret";
import { aToken, inDays, now } from "../../tokens/builders";
import { APerson } from "../store/person/aPerson";

const oldId = "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed";
const newId = "2c9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed";
const wish = { name: "build agent (2026-11-21)", scopes: ["vso.code"], validTo: inDays(30) };
const successor = aToken({ authorizationId: newId.toUpperCase() });
const made = (): Creation => ({ kind: "created", token: successor, secret: new Secret("obviously fake") });
const refused: Creation = { kind: "refused", error: "displayNameRequired" };

const attempt = (person: APerson, maker: TokenMaker["create"]) =>
  makeSuccessor(
    { oldId: oldId.toUpperCase(), wish, sentAt: now, knownIds: new Set([oldId]) },
    { create: maker },
    new Replacings(person.documents),
  );
const kept = async (person: APerson) => new Replacings(person.documents).read();

test("it is written down before the request is sent, and with the new token's id after the answer", async () => {
  const person = new APerson();
  const whileSending = await attempt(person, async () => {
    expect(await kept(person)).toEqual({
      replacings: [{ oldId, beganAt: now, wishedUntil: wish.validTo }],
      damaged: [],
    });
    return made();
  });
  expect(whileSending).toMatchObject({ kind: "answered", isKept: true });
  expect((await kept(person)).replacings).toEqual([
    { oldId, beganAt: now, wishedUntil: wish.validTo, newId },
  ]);
});

test("nothing that is kept holds a name, a scope or a secret", async () => {
  const person = new APerson();
  await attempt(person, async () => made());
  const stored = JSON.stringify(await person.documents.getDocuments("replacing"));
  for (const word of ["fake", "build agent", "vso."]) expect(stored).not.toContain(word);
});

test.each<[string, () => Promise<Creation>]>([
  ["a refusal", async () => refused],
  [
    "a lost answer, after which the token is not in the list",
    async () => ({ kind: "lost", fate: "notMade" }),
  ],
])("%s leaves everything as it was", async (_, create) => {
  const person = new APerson();
  expect(await attempt(person, create)).toMatchObject({ kind: "answered", isKept: false });
  expect(person.ids("replacing")).toEqual([]);
});

test("a request that was certainly not carried out leaves everything as it was, and says why", async () => {
  const person = new APerson();
  const signedOut = new Error("signed out");
  await expect(attempt(person, () => Promise.reject(signedOut))).rejects.toBe(signedOut);
  expect(person.ids("replacing")).toEqual([]);
});

test("an answer that is lost, with nobody able to tell what became of it, stays written down", async () => {
  const person = new APerson();
  const lost: Creation = { kind: "lost", fate: "unknown" };
  expect(await attempt(person, async () => lost)).toEqual({
    kind: "answered",
    creation: lost,
    isKept: true,
  });
  expect(person.ids("replacing")).toEqual([oldId]);
});

test("two tabs that replace one token make one new token", async () => {
  const person = new APerson();
  let sent = 0;
  const create = async () => {
    sent++;
    return made();
  };
  const results = await Promise.all([attempt(person, create), attempt(person, create)]);
  expect(results.map(({ kind }) => kind).sort()).toEqual(["already", "answered"]);
  expect(sent).toBe(1);
});

test("where nothing can be kept, nothing is sent", async () => {
  const person = new APerson();
  person.failing = () => {
    throw new Error("503");
  };
  const create = jest.fn(async () => made());
  expect(await attempt(person, create)).toEqual({ kind: "notKept", error: new Error("503") });
  expect(create).not.toHaveBeenCalled();
});

test.each([true, false])("a first write that failed, after it was done: %s, is made good", async (isDone) => {
  const person = new APerson();
  const real = person.documents;
  let writes = 0;
  const documents = {
    ...real,
    setDocument: async (...given: Parameters<typeof real.setDocument>) => {
      const isFirst = writes++ === 0;
      const result = isFirst && !isDone ? undefined : await real.setDocument(...given);
      if (isFirst || !result) throw new Error("503");
      return result;
    },
  };
  const request = { oldId, wish, sentAt: now, knownIds: new Set<string>() };
  const result = await makeSuccessor(request, { create: async () => made() }, new Replacings(documents));
  expect(result).toMatchObject({ kind: "answered", isKept: true });
  expect((await kept(person)).replacings).toMatchObject([{ oldId, newId }]);
});

test("a document that was emptied meanwhile is written anew", async () => {
  const person = new APerson();
  const result = await attempt(person, async () => {
    await person.documents.deleteDocument("replacing", oldId);
    return made();
  });
  expect(result).toMatchObject({ isKept: true });
  expect((await kept(person)).replacings).toMatchObject([{ oldId, newId }]);
});
