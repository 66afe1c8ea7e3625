import { compareScans } from "../../src/jobs/kept-scan/compareScans";
import type { KeptScan } from "../../src/jobs/kept-scan/KeptScan";
import { LatestSights } from "../../src/jobs/kept-scan/LatestSights";
import { contentOfReport } from "../../src/jobs/evidence/content/contentOfReport";
import { mergeLines } from "../../src/jobs/history/mergeLines";
import { writeRun } from "../../src/jobs/history/writeRun";
import { LiveReport } from "../../src/jobs/report/LiveReport";
import { findLeft } from "../../src/jobs/revocation/continued/findLeft";
import { groupPlanned } from "../../src/jobs/revocation/groupPlanned";
import { Outcomes } from "../../src/jobs/revocation/Outcomes";
import { planRevocation } from "../../src/jobs/revocation/plan/planRevocation";
import { planPayload } from "../../src/jobs/revocation/run/revocationReader";
import { suggestionsInSteps } from "../../src/tokens/least-privilege/suggestionsInSteps";
import { recognizeName } from "../../src/tokens/naming/recognizeName";
import { TextRanks } from "../../src/tokens/organization/columns/TextRanks";
import { JobNames } from "../../src/tokens/replacement/JobNames";
import { finish } from "../../src/tokens/steps/finish";
import { builtInTemplates } from "../../src/tokens/templates/builtInTemplates";
import { TextMap } from "../../src/tokens/text/TextMap";
import { TextSet } from "../../src/tokens/text/TextSet";
import { benchNow, tableOfSize } from "../bench/tableOfSize";
import { reportSentences } from "./evidence/content/sentences";
import { sealed } from "./evidence/evidenceOf";
import { readStored, storedOf } from "./kept-scan/stored";
import { aPlan, aPreview } from "./plan-file/aPlan";
import { head } from "./report/aReport";
import { textsOf } from "../tokens/text/textsOf";

const table = tableOfSize(60);
const read = new TextSet(table.owners.map(({ descriptor }) => descriptor));
const scan: KeptScan = {
  ...{ takenAt: benchNow, organizationId: "o", isEveryone: true, isComplete: true },
  ...{ table, read },
};
const preview = () => aPreview({ now: benchNow }, table);
const tokens = () => finish(planRevocation(preview())).tokens;
const outcomes = () => {
  const some = new Outcomes();
  const authorizationIds = tokens().map(({ authorizationId }) => authorizationId);
  some.record({ authorizationIds, progress: { state: "gone" }, at: benchNow });
  return some;
};
const report = () => finish(new LiveReport(head, { tokens: tokens() }, outcomes()).update());
const sightings = () => [
  {
    authorizationIds: tokens().map(({ authorizationId }) => authorizationId),
    state: "gone",
    at: benchNow,
  } as const,
];

afterEach(() => {
  jest.restoreAllMocks();
});

/** Every text that a map or a set was asked for, or was given, during the work. */
async function textsIn(work: () => unknown): Promise<ReadonlySet<unknown>> {
  const spies = [
    jest.spyOn(Map.prototype, "get"),
    jest.spyOn(Map.prototype, "has"),
    jest.spyOn(Map.prototype, "set"),
    jest.spyOn(Set.prototype, "has"),
    jest.spyOn(Set.prototype, "add"),
  ];
  await work();
  const texts = spies.flatMap(({ mock }) => mock.calls.map(([text]: readonly unknown[]) => text));
  jest.restoreAllMocks();
  return new Set(texts);
}

const all = Array.from({ length: table.length }, (_, row) => table.tokenAt(row));
const ofTokens = [
  ...all.flatMap(({ authorizationId, name }) => [authorizationId, name]),
  ...table.owners.flatMap(({ descriptor, displayName, mailAddress }) => [
    descriptor,
    displayName,
    mailAddress,
  ]),
];

test.each<[string, () => unknown]>([
  ["scanning", () => tableOfSize(60)],
  ["keeping and reading a scan", () => readStored(storedOf(scan))],
  ["comparing two scans", () => compareScans(scan, scan)],
  ["sorting by name", () => new TextRanks().of(table.distinctNames)],
  ["recognizing names", () => textsOf(table.distinctNames).map(recognizeName)],
  [
    "suggesting narrower scopes",
    () =>
      finish(
        suggestionsInSteps(table, new JobNames(builtInTemplates.map((template) => ({ template }))), benchNow),
      ),
  ],
  ["previewing a revocation", preview],
  ["planning it", tokens],
  ["saving its plan", () => aPlan({}, table)],
  ["writing it down", () => finish(planPayload(tokens()))],
  ["putting its owners' tokens together", () => finish(groupPlanned(tokens()))],
  ["its report", report],
  ["writing that into the history", () => finish(writeRun(report()))],
  ["merging it with an earlier one", () => mergeLines(report().lines, [], report().lines)],
  [
    "sealing it",
    () =>
      sealed(
        finish(contentOfReport({ report: report(), closedAt: benchNow, words: reportSentences })),
        undefined,
      ),
  ],
  ["what was seen of its tokens", () => new LatestSights(sightings())],
  [
    "finding what is left of it",
    () =>
      finish(
        findLeft(
          { tokens: tokens(), events: [] },
          { lists: new TextMap(), unread: new TextMap(), at: benchNow },
          table,
        ),
      ),
  ],
])(
  "%s looks up no name, owner or id in a map or set of the browser, which would keep it",
  async (_, work) => {
    const texts = await textsIn(work);
    expect(ofTokens.filter((text) => texts.has(text))).toEqual([]);
  },
);
