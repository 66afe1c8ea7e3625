import fc from "fast-check";

import { AzureError } from "../../src/azure/rest/AzureError";
import { appMemoryOf } from "../../src/azure/credentials/AppMemory";
import { readEntraApp } from "../../src/azure/credentials/entraApp";
import { extensionDataOf } from "../../src/azure/data/extensionDataOf";
import { loadEntraApp } from "../../src/azure/data/entraAppSetting";
import { protectedListSetting, readProtectedList } from "../../src/azure/data/protectedListSetting";
import {
  readSavedViews,
  savedViewsSetting,
} from "../../src/hubs/organization-tokens/saved-views/savedViewsSetting";
import { failureOf } from "../../src/jobs/pace/Failure";
import { endedJobs } from "../../src/jobs/journal/keptJobs";
import { readEntry } from "../../src/jobs/journal/readEntry";
import { readWhole } from "../../src/jobs/kept-scan/whole/readWhole";
import { reportFromJson } from "../jobs/report/reportFromJson";
import { findUnfinished, unfinishedRevocation } from "../../src/jobs/revocation/run/unfinishedRevocation";
import { finish } from "../../src/tokens/steps/finish";
import { isGuid } from "../../src/tokens/token/isGuid";
import { aStorage } from "../azure/credentials/aStorage";
import { hostileJson, hostileText, nearly } from "./hostile";
import { reader } from "./Reader";
import { csvOf, jsonOf } from "../jobs/report/filesOf";
import { readStored } from "../jobs/kept-scan/stored";

const other = "99999999-2222-4333-8444-555555555555";
const guid = "38aaa865-2c70-4bf7-a308-0c6539c38c1a";
const view = nearly({ name: "Old", query: { age: "365", risk: "fullAccess", q: "<b>" } });
const change = { byId: guid, byName: "Ada", atUtc: "2026-11-21T10:00:00Z" };
const document = nearly({ value: { people: [], tokens: [guid] }, changed: change, __etag: 1 });

const hostError = fc.record({
  status: fc.constantFrom(404, 409, 500, undefined),
  typeKey: hostileJson,
  message: fc.oneof(hostileText, hostileJson),
  serverError: fc.oneof(hostileJson, fc.record({ typeKey: hostileJson })),
});

/** A host whose data service hands out this, or fails with it. */
function hostWith(stored: unknown, fails: boolean) {
  const answer = () => (fails ? Promise.reject(stored) : Promise.resolve(stored));
  const manager = { getValue: answer, setValue: answer, getDocument: answer };
  const writing = { createDocument: answer, setDocument: answer };
  return extensionDataOf(() => Promise.resolve(Object.assign({ ...manager, ...writing })));
}

async function orAzureError(reading: Promise<unknown>): Promise<void> {
  const error = await reading.then(
    () => undefined,
    (reason: unknown) => ({ reason }),
  );
  if (error && !(error.reason instanceof AzureError)) throw error.reason;
}

const common = { job: "1", jobKind: "revocation", at: 1 };
const oldStep = nearly({
  kind: "step",
  job: "1",
  at: 1,
  tokens: [0, -1, 1e9],
  state: "gone",
  why: "offline",
});
const step = nearly({ ...common, part: "step", payload: { tokens: [0, -1, 1e9], state: "gone" } });
const tokens = [{ authorizationId: guid, owner: "aad.YQ" }];
const plan = nearly({ ...common, part: "begin", actorId: "a", organizationId: "b", payload: { tokens } });
const oldPlan = nearly({
  kind: "plan",
  job: "1",
  at: 1,
  actorId: "a",
  organizationId: "b",
  tokens,
});
const ends = [nearly({ ...common, part: "end" }), nearly({ kind: "end", job: "2", at: 1 })];
const entries = fc.array(fc.oneof(plan, step, oldPlan, oldStep, ...ends), { maxLength: 6 });

const whole = nearly({
  version: 1,
  takenAt: new Date("2026-11-21T10:00:00Z"),
  organizationId: "here",
  isEveryone: true,
  isComplete: true,
  read: "aad.YQ",
  owners: [{ descriptor: "aad.YQ", displayName: "Ada", kind: "user" }],
  names: ["ci"],
  scopes: ["vso.code"],
  reaches: ["*"],
  ids: guid,
  ownerOf: Uint32Array.of(0),
  nameOf: Uint32Array.of(0),
  scopesOf: Uint32Array.of(0),
  reachOf: Uint32Array.of(0),
  validFrom: Float64Array.of(NaN),
  validTo: Float64Array.of(1e300),
  revoked: Uint8Array.of(1),
});

const keptHead = nearly({
  version: 2,
  takenAt: new Date("2026-11-21T10:00:00Z"),
  organizationId: "here",
  isEveryone: true,
  isComplete: true,
  isFromFile: true,
  counts: {
    owners: 1,
    names: 1,
    scopes: 1,
    reaches: 1,
    read: 1,
    partlyRead: 0,
    failed: 1,
    rows: 1,
    marks: 1,
  },
  parts: ["0", "1", "2", "3", "4", "5", "6", "7"],
});
const text = (list: string, one: string) =>
  nearly({ list, from: 0, text: one, lengths: Uint32Array.of(one.length) });
const keptParts = [
  nearly({ list: "owners", from: 0, items: [{ descriptor: "aad.YQ", displayName: "Ada", kind: "user" }] }),
  text("names", "ci"),
  text("scopes", "vso.code"),
  text("reaches", "*"),
  text("read", "aad.YQ"),
  nearly({ list: "failed", from: 0, items: [{ displayName: "Ben", why: { kind: "offline" } }] }),
  nearly({
    list: "rows",
    from: 0,
    ids: { words: new Uint32Array(4), others: [[0, "an id"]] },
    ownerOf: Uint32Array.of(0),
    nameOf: Uint32Array.of(0),
    scopesOf: Uint32Array.of(0),
    reachOf: Uint32Array.of(0),
    validFrom: Float64Array.of(NaN),
    validTo: Float64Array.of(1e300),
    hashes: new Uint8Array(15),
  }),
  nearly({ list: "marks", from: 0, revoked: Uint8Array.of(1) }),
];

const line = nearly({
  authorizationId: guid,
  tokenName: "=1+1",
  scopes: ["vso.code"],
  owner: "aad.YQ",
  ownerName: "Ada",
  state: "refused",
  why: { kind: "offline", status: 500 },
  sentAt: "2026-11-21T10:00:00Z",
});
const report = nearly({
  format: "pat-steward-revocation-report",
  version: 1,
  byId: "a",
  byName: "b",
  startedAt: "2026-11-21T10:00:00Z",
  organizationId: "c",
  organizationName: "d",
  reason: "@SUM(1)",
  isContinued: false,
});

export const storedReaders = [
  reader("data: Entra application", nearly({ clientId: guid, tenantId: guid, changed: change }), (value) => {
    const app = readEntraApp(value);
    if (typeof app === "string") return expect(["none", "invalid"]).toContain(app);
    expect([isGuid(app.clientId), isGuid(app.tenantId ?? guid)]).toEqual([true, true]);
  }),
  reader(
    "data and storage: the application that a person used",
    fc.tuple(nearly({ clientId: guid, tenantId: guid }), fc.oneof(hostileText, fc.constant(undefined))),
    async ([stored, text]) => {
      const data = { getValue: async () => stored, setValue: async () => undefined };
      const storage = aStorage(new Map(text === undefined ? [] : [["usedEntraApp/one/ines", text]]));
      const memory = appMemoryOf("used", {
        organizationId: "one",
        userId: "ines",
        data,
        storage: () => storage,
      });
      const found = await memory.compare({ clientId: other });
      const { clientId, tenantId } = (found.isSame ? undefined : found.before) ?? { clientId: guid };
      expect([found.isSame, isGuid(clientId), isGuid(tenantId ?? guid)]).toEqual([false, true, true]);
    },
  ),
  reader("data: protected list", nearly({ people: ["a@x.example", "aad.YQ"], tokens: [guid] }), (value) => {
    const list = readProtectedList(value);
    expect(list?.people.filter((text) => /[<>\p{Cc}]/u.test(text)) ?? []).toEqual([]);
    expect(list?.tokens.every(isGuid) ?? true).toBe(true);
  }),
  reader("data: saved views", fc.oneof(fc.array(view, { maxLength: 4 }), hostileJson), (value) => {
    for (const { name, query } of readSavedViews(value)?.views ?? []) {
      expect(name.length).toBeLessThanOrEqual(80);
      expect(Object.values(query).every((text) => typeof text === "string")).toBe(true);
    }
  }),
  reader(
    "data: the host's data service",
    fc.tuple(fc.oneof(document, hostError, hostileJson), fc.boolean()),
    async ([stored, fails]) => {
      const data = hostWith(stored, fails);
      await orAzureError(loadEntraApp(data));
      await orAzureError(protectedListSetting(data).load());
      await orAzureError(savedViewsSetting(data).load());
      await orAzureError(data.setDocument("settings", "x", {}, 1));
    },
  ),
  reader("storage: journal", entries, async (stored) => {
    const begun = stored.flatMap((value) => readEntry(value) ?? []).find(({ part }) => part === "begin");
    const organizationId = begun?.part === "begin" ? begun.organizationId : "o";
    const here = { organizationId, now: new Date() };
    const job = findUnfinished(stored, here);
    if (job) expect(job.done).toBeLessThanOrEqual(job.total);
    expect([...endedJobs(stored)].filter((id) => typeof id !== "string")).toEqual([]);
    const fails = () => Promise.reject(new Error("full"));
    expect(await unfinishedRevocation({ readAll: fails }, here)).toBeUndefined();
  }),
  reader("storage: scan in one piece", whole, (value) => {
    const kept = finish(readWhole(value));
    for (let row = 0; row < (kept?.table.length ?? 0); row++) kept?.table.tokenAt(row);
  }),
  reader("storage: scan in parts", fc.tuple(keptHead, ...keptParts), ([head, ...parts]) => {
    const named = new Map(parts.map((part, index) => [String(index), part]));
    const kept = readStored({ head, parts: named });
    for (let row = 0; row < (kept?.table.length ?? 0); row++) kept?.table.tokenAt(row);
  }),
  reader(
    "file: report",
    fc.tuple(report, fc.array(line, { maxLength: 3 }), nearly({ q: "x" })).map(([head, lines, filter]) => {
      const whole = typeof head === "object" && head !== null ? { lines, ...head, filter } : head;
      return JSON.stringify(whole) ?? "";
    }),
    (text) => {
      const read = reportFromJson(text);
      if (!read) return;
      expect(reportFromJson(jsonOf(read))).toEqual(read);
      expect(csvOf(read).split("\r\n").length).toBeGreaterThan(read.lines.length);
    },
  ),
  reader("thrown: failure of a job", hostileJson, (thrown) => {
    expect(typeof failureOf(thrown).kind).toBe("string");
  }),
];
