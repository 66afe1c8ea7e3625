import fc from "fast-check";

import type { Evidence } from "../../../src/jobs/evidence/Evidence";
import { hashOfJson } from "../../../src/jobs/evidence/hashOfJson";
import { isJsonObject } from "../../../src/tokens/json/JsonObject";
import { hostileJson, nearly } from "../../bad-input/hostile";
import { aContent } from "./anEvidence";
import { sealed, verified } from "./evidenceOf";

const first = sealed(aContent(), undefined);
const second = sealed(aContent({ kind: "revocation" }), first);

type Step = string | number;

test("a change of any value, anywhere in a report, is noticed", () => {
  for (const path of placesIn(second))
    for (const instead of ["", "x", 0, 7, null, true, [], {}]) {
      const changed = changedAt(second, path, () => instead);
      if (JSON.stringify(changed) === JSON.stringify(second)) continue;
      expect([path, instead, verified(changed).kind]).not.toContain("intact");
    }
});

test("a member that is gone or added, and an entry that is gone, doubled or moved, are noticed", () => {
  for (const path of placesIn(second)) {
    const changes = [
      changedAt(second, path, () => undefined),
      changedAt(second, path, (value) => (isJsonObject(value) ? { ...value, added: 1 } : undefined)),
      changedAt(second, path, (value) => (isFilled(value) ? value.slice(1) : undefined)),
      changedAt(second, path, (value) => (isFilled(value) ? [...value, value[0]] : undefined)),
      changedAt(second, path, (value) => (isLong(value) ? [...value].reverse() : undefined)),
    ];
    for (const changed of changes) {
      const json: unknown = JSON.parse(JSON.stringify(changed) ?? "null");
      expect([path, verified(json).kind]).not.toContain("intact");
    }
  }
});

test("a change of a single character of any text is noticed", () => {
  const texts = placesIn(second).filter((path) => typeof valueAt(second, path) === "string");
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.nat(),
      fc.string({ minLength: 1, maxLength: 1 }),
      (path, at, to) => {
        const text = String(valueAt(second, path));
        const place = at % (text.length + 1);
        const typed = text.slice(0, place) + to + text.slice(place + 1);
        fc.pre(typed !== text);
        expect(verified(changedAt(second, path, () => typed)).kind).not.toBe("intact");
      },
    ),
  );
});

test("a change of what is reported is called a change, not a file that cannot be read", () => {
  const changed = { ...second, content: { ...second.content, reason: "Nothing happened" } };
  expect(verified(changed)).toEqual({ kind: "changed" });
  expect(verified({ ...second, hash: first.hash })).toEqual({ kind: "changed" });
  expect(verified({ ...second, extra: 1 })).toEqual({ kind: "changed" });
});

test("a forged report that was sealed anew is intact alone, but breaks the report after it", () => {
  const forged = sealed(aContent({ reason: "Nothing happened" }), undefined);
  expect(verified(forged).kind).toBe("intact");
  expect(verified(second, first).kind).toBe("intact");
  expect(verified(second, forged)).toEqual({ kind: "notTheNext", evidence: second });
});

test.each<[string, unknown]>([
  ["itself", second],
  ["one before that was changed", { ...first, content: second.content }],
  ["one before with another number", resealed({ ...first, number: 4 })],
  ["nothing", null],
  ["another file", { format: "pat-steward-revocation-report", version: 1 }],
])("a report does not follow %s", (_, previous) => {
  expect(verified(second, previous).kind).toBe("notTheNext");
});

test.each<[string, unknown]>([
  ["two", 2],
  ["a fraction", 1.5],
  ["zero", 0],
])("a report of version %s is said to be of another version, whatever it holds", (_, version) => {
  expect(verified({ ...second, version })).toEqual({ kind: "otherVersion", version });
  expect(verified({ format: second.format, version, rows: [] }).kind).toBe("otherVersion");
});

test.each<[string, unknown]>([
  ["no version", resealed({ ...second, version: "1" })],
  ["a number below one", resealed({ ...first, number: 0 })],
  ["a fraction for a number", resealed({ ...second, number: 1.5 })],
  ["something before the first", resealed({ ...first, previous: second.hash })],
  ["a short hash of the one before", resealed({ ...second, previous: "abc" })],
  ["capitals in its hash", { ...second, hash: second.hash.toUpperCase() }],
  ["no content", resealed({ ...second, content: null })],
  ["a content of another kind", resealed({ ...second, content: { ...second.content, kind: "party" } })],
  ["half a pair of surrogates", { ...second, content: { ...second.content, reason: "\ud83d" } }],
  ["100,000 levels", { ...second, content: JSON.parse("[".repeat(1e5) + "]".repeat(1e5)) }],
])("a value with %s is no evidence, even if its hash is right", (_, value) => {
  expect(verified(value)).toEqual({ kind: "unreadable", why: "notEvidence" });
});

test("nothing that a file can hold makes the check throw, and nothing but the report itself passes", () => {
  fc.assert(
    fc.property(fc.oneof(hostileJson, nearly({ ...second })), hostileJson, (value, previous) => {
      const { kind } = verified(value, previous);
      if (kind === "intact" || kind === "notTheNext") expect(value).toEqual(second);
    }),
  );
});

/** As somebody would forge it who knows how it is sealed. */
function resealed({ hash: _, ...report }: Record<keyof Evidence, unknown>): unknown {
  return { ...report, hash: hashOfJson(report) };
}

function placesIn(value: unknown, path: readonly Step[] = []): readonly (readonly Step[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Object.entries(value).flatMap(([name, member]) => placesIn(member, [...path, name]));
  return path.length === 0 ? inner : [path, ...inner];
}

function valueAt(value: unknown, path: readonly Step[]): unknown {
  return path.reduce<unknown>((at, step) => Object(at)[step], value);
}

function changedAt(value: unknown, path: readonly Step[], to: (value: unknown) => unknown): unknown {
  const copy: unknown = structuredClone(value);
  const last = path.at(-1) ?? "";
  const parent = Object(valueAt(copy, path.slice(0, -1)));
  parent[last] = to(parent[last]);
  return copy;
}

const isFilled = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 0;
const isLong = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 1;
