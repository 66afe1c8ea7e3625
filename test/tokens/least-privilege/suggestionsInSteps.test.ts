import { leastPrivilege } from "../../../src/tokens/least-privilege/leastPrivilege";
import { rowsSuggested } from "../../../src/tokens/least-privilege/rowsSuggested";
import { maskOf, suggestionKinds } from "../../../src/tokens/least-privilege/Suggestion";
import { suggestionsInSteps } from "../../../src/tokens/least-privilege/suggestionsInSteps";
import { TokenColumns } from "../../../src/tokens/organization/columns/TokenColumns";
import { JobNames } from "../../../src/tokens/replacement/JobNames";
import { finish } from "../../../src/tokens/steps/finish";
import { builtInTemplates } from "../../../src/tokens/templates/builtInTemplates";
import { anOwner, aToken, inDays, now } from "../builders";

const offered = builtInTemplates.map((template) => ({ template }));

/** Counts how often something asks what a name says, and what a token may do. */
class CountingNames extends JobNames {
  read = 0;
  judged = 0;

  override signsIn(name: string) {
    this.read++;
    return super.signsIn(name);
  }

  override jobsOf(...asked: Parameters<JobNames["jobsOf"]>) {
    this.judged++;
    return super.jobsOf(...asked);
  }
}

const callings = ["git clone", "npm", "nightly job", "agent", "Pakete"];
const sets = [["vso.code_full"], ["app_token"], ["vso.packaging_write", "vso.packaging"], ["vso.code"]];

function aTable(count: number, nameOf: (place: number) => string): TokenColumns {
  const table = new TokenColumns();
  for (let owner = 0; owner < 10; owner++)
    table.append(
      anOwner({ descriptor: `aad.${owner}` }),
      Array.from({ length: count / 10 }, (_, place) =>
        aToken({ name: nameOf(place), scopes: sets[(place + owner) % sets.length] ?? [] }),
      ),
    );
  return table;
}

test("a table says of each token what is said of it alone, and adds it up", () => {
  const table = aTable(400, (place) => callings[place % callings.length] ?? "");
  table.append(anOwner(), [aToken({ scopes: ["app_token"], validTo: inDays(-1) }), aToken({ scopes: [] })]);
  const names = new JobNames(offered);
  const { masks, byKind, any } = finish(suggestionsInSteps(table, names, now));
  const alone = [...masks.keys()].map((row) => {
    const found = leastPrivilege(table.tokenAt(row), names);
    return found && row < 400 ? maskOf(found) : 0;
  });
  expect([...masks]).toEqual(alone);
  expect(any.tokens).toBe(alone.filter((mask) => mask > 0).length);
  for (const [bit, kind] of suggestionKinds.entries()) {
    const rows = [...alone.keys()].filter((row) => ((alone[row] ?? 0) & (1 << bit)) !== 0);
    expect([...finish(rowsSuggested({ masks }, kind))]).toEqual(rows);
    expect(byKind[kind].tokens).toBe(rows.length);
    expect(byKind[kind].owners).toBe(new Set(rows.map((row) => table.ownerIndices.at(row))).size);
    expect(rows.length).toBeGreaterThan(0);
  }
});

test("of rows that are given, those with a suggestion keep their order", () => {
  const table = aTable(40, (place) => callings[place % callings.length] ?? "");
  const found = finish(suggestionsInSteps(table, new JobNames(offered), now));
  const rows = [...finish(rowsSuggested(found, "any"))];
  const among = Uint32Array.from([...rows].reverse());
  expect([...finish(rowsSuggested(found, "any", among))]).toEqual([...among]);
});

test("an empty table has no suggestions", () => {
  const { any, masks } = finish(suggestionsInSteps(new TokenColumns(), new JobNames(offered), now));
  expect([any, [...masks]]).toEqual([{ tokens: 0, owners: 0 }, []]);
});

test("ten times as many tokens are judged no more often, and each name is read once", () => {
  const work = (count: number) => {
    const names = new CountingNames(offered);
    finish(
      suggestionsInSteps(
        aTable(count, (place) => `${callings[place % 5] ?? ""} ${place % 100}`),
        names,
        now,
      ),
    );
    return [names.read, names.judged];
  };
  expect(work(20_000)).toEqual(work(2_000));
  expect(work(2_000)[1]).toBeLessThanOrEqual(callings.length * sets.length);
});

test("many different tokens are worked through with many pauses", () => {
  const steps = suggestionsInSteps(
    aTable(20_000, (place) => `job ${place}`),
    new JobNames(offered),
    now,
  );
  let pauses = 0;
  while (!steps.next().done) pauses++;
  expect(pauses).toBeGreaterThan(8);
});
