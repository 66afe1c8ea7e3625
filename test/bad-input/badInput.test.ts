import { readEntraApp } from "../../src/azure/credentials/entraApp";
import { readProtectedList } from "../../src/azure/data/protectedListSetting";
import { readSavedViews } from "../../src/hubs/organization-tokens/saved-views/savedViewsSetting";
import { findUnfinished } from "../../src/jobs/revocation/run/unfinishedRevocation";
import { reportFromJson } from "../jobs/report/reportFromJson";
import { storedReaders } from "./storedReaders";
import { textReaders } from "./textReaders";
import { wireReaders } from "./wireReaders";

/** Cases for each reader. Another seed tries others: `BAD_INPUT_SEED=7 npx jest --selectProjects unit`. */
const numRuns = 550;
const seed = Number(process.env.BAD_INPUT_SEED ?? 1);
const leastCases = 20_000;
let cases = 0;

test.each([...wireReaders, ...storedReaders, ...textReaders])("$name: takes anything", async (each) => {
  cases += await each.tries(numRuns, seed);
});

test(`that is at least ${leastCases.toLocaleString("en")} cases`, () => {
  expect(cases).toBeGreaterThanOrEqual(leastCases);
});

test.each(["x", "<b>", "\u0301", "\n", '"', "a@b."])(
  "5 MB of %j in a document are refused or cut",
  (piece) => {
    const text = piece.repeat(5_000_000 / piece.length);
    expect(readEntraApp({ clientId: text })).toBe("invalid");
    expect(readProtectedList({ people: [text], tokens: [] })).toBeUndefined();
    expect(readSavedViews([{ name: text, query: {} }])?.views ?? []).toEqual([]);
    const [view] = readSavedViews([{ name: "a", query: { q: text, [text]: text } }])?.views ?? [];
    expect(view?.query.q?.length ?? 0).toBeLessThanOrEqual(200);
    const here = { organizationId: text, now: new Date() };
    expect(findUnfinished([text, { kind: "plan", job: text, at: text, tokens: text }], here)).toBeUndefined();
    expect(reportFromJson(text)).toBeUndefined();
  },
);
