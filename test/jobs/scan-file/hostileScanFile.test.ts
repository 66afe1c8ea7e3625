import fc from "fast-check";

import { readFileOrigin } from "../../../src/jobs/scan-file/FileOrigin";
import { hostileJson, nearly } from "../../bad-input/hostile";
import { readStored, storedOf } from "../kept-scan/stored";
import { aContent, readText, resealed, textOf } from "./aScanFile";

const whole = textOf(aContent());
const person = {
  descriptor: "aad.zz",
  displayName: "Zoe",
  mailAddress: "z@x.example",
  lastAccessed: "2026-11-20T10:00:00.000Z",
  kind: "user",
};
const token = {
  id: "one",
  name: "x",
  scopes: "vso.code",
  reach: "*",
  from: "2026-11-20T10:00:00.000Z",
  hash: "x",
};
const line = fc.oneof(
  nearly({ person, listedAt: "2026-11-20T10:00:00.000Z", tokens: [token] }),
  fc.tuple(nearly(person), nearly(token)).map(([someone, one]) => ({ person: someone, tokens: [one] })),
  nearly({ failed: person, why: { kind: "offline", reason: "noScope" } }),
  nearly({ waiting: ["aad.x"] }),
  nearly({ others: ["aad.y"] }),
  nearly({ signIns: [["aad.x", "never"]] }),
  hostileJson,
);

test("whatever somebody puts into a file and seals again, it is refused, or a scan that can be kept and written", async () => {
  const kinds = new Set<string>();
  await fc.assert(
    fc.asyncProperty(line, async (hostile) => {
      const text = resealed(whole, (lines) => [...lines, JSON.stringify(hostile) ?? "null"]);
      // Its counts are those of the scan before, so that only the lines decide.
      const counted = text.replace(/"end":\{.*?\}/, (end) => countedWith(end, hostile));
      const reading = await readText(counted);
      kinds.add(reading.kind);
      if (reading.kind !== "scan") return;
      const { content } = reading;
      const kept = readStored(storedOf({ ...content.scan, fromFile: { failed: [] } }));
      expect([...(kept?.read ?? [])]).toEqual([...content.scan.read]);
      expect(kept?.table.length).toBe(content.scan.table.length);
      expect(await readText(textOf(content))).toMatchObject({ kind: "scan" });
    }),
    { numRuns: 1_000, seed: 16 },
  );
  expect([...kinds].sort()).toEqual(["edited", "scan"]);
});

/** Counts one more of what the line adds, as somebody would who knows the format. */
function countedWith(end: string, hostile: unknown): string {
  const has = (name: string) =>
    typeof hostile === "object" && hostile !== null && Object.hasOwn(hostile, name);
  const more = { people: has("person"), tokens: has("person") && has("tokens"), failed: has("failed") };
  const lists = { waiting: has("waiting"), others: has("others"), signIns: has("signIns") };
  return Object.entries({ ...more, ...lists }).reduce(
    (text, [name, isMore]) =>
      text.replace(
        new RegExp(`"${name}":(\\d+)`),
        (_, count) => `"${name}":${Number(count) + (isMore ? 1 : 0)}`,
      ),
    end,
  );
}

test.each<[string, unknown, unknown]>([
  ["nothing", undefined, undefined],
  ["a text", "file", undefined],
  ["no list", { failed: {} }, undefined],
  ["nobody", { failed: [] }, { failed: [] }],
  [
    "entries that make no sense among others",
    {
      failed: [
        7,
        { displayName: "Ada", why: { kind: "forbidden", reason: "noScope", serverMessage: "no" } },
        { displayName: "Ben", why: { kind: "bored" } },
        { displayName: 7, why: { kind: "offline" } },
        { displayName: "Cyd", why: { kind: "offline", reason: "because" } },
      ],
    },
    {
      failed: [
        { displayName: "Ada", why: { kind: "forbidden", reason: "noScope" } },
        { displayName: "Cyd", why: { kind: "offline" } },
      ],
    },
  ],
])("of where a kept scan comes from, %s is read as what it says, and no more", (_, value, expected) => {
  expect(readFileOrigin(value)).toEqual(expected);
});
