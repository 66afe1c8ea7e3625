import { forgetWarning, keepWarning, type WarningStore } from "../../../src/jobs/warnings/keptWarnings";
import { readWarnings } from "../../../src/jobs/warnings/readWarnings";
import { mostWarnings, type Warning } from "../../../src/jobs/warnings/Warning";
import { writeWarning } from "../../../src/jobs/warnings/writeWarning";
import type { JsonObject } from "../../../src/tokens/json/JsonObject";
import { inDays } from "../../tokens/builders";
import { id } from "../scan/aTable";

const idOf = (number: number) => number.toString(16).padStart(16, "0");

function aWarning(number: number, tokens = 3): Warning {
  const planned = Array.from({ length: tokens }, (_, place) => ({
    authorizationId: id(place),
    owner: `aad.${place}`,
  }));
  return { id: idOf(number), dueOn: "2026-12-11", reason: "r", madeAt: inDays(number), tokens: planned };
}

/** Documents in memory. `fails` is asked before each write or deletion. */
function aStore(warnings: readonly Warning[] = []) {
  const documents = new Map(
    warnings.flatMap(writeWarning).map(({ id: key, fields }): [string, JsonObject] => [key, fields]),
  );
  let fails: (what: "write" | "delete", key: string) => boolean = () => false;
  const check = (what: "write" | "delete", key: string) => {
    if (fails(what, key)) throw new Error("The database is read-only.");
  };
  const store: WarningStore = {
    readAll: async () => [...documents].map(([key, fields]) => ({ ...fields, id: key })),
    async create(key, fields) {
      check("write", key);
      if (documents.has(key)) return false;
      documents.set(key, fields);
      return true;
    },
    async delete(key) {
      check("delete", key);
      documents.delete(key);
    },
  };
  return {
    documents,
    store,
    fail: (when: typeof fails) => {
      fails = when;
    },
  };
}

const kept = ({ documents }: ReturnType<typeof aStore>) =>
  readWarnings([...documents.values()]).map(({ id: key }) => key);

test("a warning is kept in all its parts, and forgotten in all of them", async () => {
  const stored = aStore([aWarning(1)]);
  await keepWarning(aWarning(2, 900), stored.store);
  expect(stored.documents.size).toBeGreaterThan(2);
  expect(kept(stored).sort()).toEqual([idOf(1), idOf(2)]);
  await forgetWarning(idOf(2), stored.store);
  expect([stored.documents.size, ...kept(stored)]).toEqual([1, idOf(1)]);
});

test("of a warning that cannot be written in full, nothing is left, and that is an error", async () => {
  const stored = aStore();
  stored.fail((what, key) => what === "write" && key.endsWith(".1"));
  await expect(keepWarning(aWarning(1, 900), stored.store)).rejects.toThrow("read-only");
  expect(stored.documents.size).toBe(0);
});

test("a warning whose place is taken is not called kept, and what was there stays", async () => {
  const stored = aStore([aWarning(1)]);
  await expect(keepWarning({ ...aWarning(1), reason: "another" }, stored.store)).rejects.toThrow();
  expect(readWarnings([...stored.documents.values()])).toEqual([aWarning(1)]);
});

test("beyond the last fifty the oldest goes, and if it cannot go, the new one is kept nevertheless", async () => {
  const many = Array.from({ length: mostWarnings }, (_, number) => aWarning(number));
  const stored = aStore(many);
  await keepWarning(aWarning(100), stored.store);
  expect(stored.documents.has(`${idOf(0)}.0`)).toBe(false);
  expect(kept(stored)).toHaveLength(mostWarnings);

  stored.fail((what) => what === "delete");
  await keepWarning(aWarning(101), stored.store);
  expect(kept(stored)).toContain(idOf(101));
});
