import fc from "fast-check";

import { readCase, writeCase, type IncidentCase } from "../../../src/jobs/incident/IncidentCase";
import { IncidentCases } from "../../../src/jobs/incident/IncidentCases";
import { inDays, now } from "../../tokens/builders";
import { hostileJson, nearly } from "../../bad-input/hostile";
import { APerson } from "../store/person/aPerson";

const authorizationId = "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed";
const first: IncidentCase = {
  authorizationId,
  openedAt: now,
  foundBy: "hash",
  hashEnd: "k3J+",
  steps: {},
};

function opened() {
  const person = new APerson();
  return { person, cases: new IncidentCases(person.documents) };
}

test("a case opens once, and what is marked later is kept beside it", async () => {
  const { cases } = opened();
  expect(await cases.open(first)).toEqual(first);
  const again = { ...first, openedAt: inDays(1), foundBy: "list" as const };
  expect(await cases.open(again)).toEqual(first);
  await cases.mark(again, "owner", inDays(1));
  await cases.mark(again, "search", inDays(2));
  await cases.mark(again, "owner", undefined);
  expect(await cases.readAll()).toEqual([{ ...first, steps: { search: inDays(2) } }]);
  await cases.forget(authorizationId);
  expect(await cases.readAll()).toEqual([]);
});

test("marks of two tabs at the same moment both hold", async () => {
  const { person, cases } = opened();
  await cases.open(first);
  const other = new IncidentCases(person.documents);
  await Promise.all([cases.mark(first, "owner", now), other.mark(first, "report", now)]);
  const [kept] = await cases.readAll();
  expect(kept?.steps).toEqual({ owner: now, report: now });
});

test("a damaged case is opened anew, and damaged ones are not listed", async () => {
  const { person, cases } = opened();
  person.put({ id: authorizationId, openedAtUtc: 5 }, "incidents");
  expect(await cases.readAll()).toEqual([]);
  expect(await cases.open(first)).toEqual(first);
  expect(await cases.readAll()).toEqual([first]);
});

test("a service that fails is told, and the next mark goes through", async () => {
  const { person, cases } = opened();
  person.failing = () => {
    throw new Error("away");
  };
  await expect(cases.open(first)).rejects.toThrow("away");
  person.failing = () => undefined;
  expect((await cases.mark(first, "owner", now)).steps).toEqual({ owner: now });
});

test("what is kept has ids and times, and no names", async () => {
  expect(Object.keys(writeCase({ ...first, steps: { owner: now } }))).toEqual([
    "openedAtUtc",
    "foundBy",
    "hashEnd",
    "steps",
  ]);
});

test("whatever a document holds, a case has known steps and real dates, or there is none", () => {
  const document = nearly({
    id: authorizationId,
    openedAtUtc: now.toISOString(),
    foundBy: "hash",
    hashEnd: "k3J+",
    steps: { owner: now.toISOString(), search: "yesterday" },
  });
  fc.assert(
    fc.property(fc.oneof(document, fc.dictionary(fc.string(), hostileJson)), (fields) => {
      const read = typeof fields === "object" && fields !== null ? readCase({ ...fields }) : undefined;
      if (!read) return;
      expect(read.openedAt.getTime()).not.toBeNaN();
      expect(readCase({ ...writeCase(read), id: read.authorizationId })).toEqual(read);
    }),
  );
});
