import { readKeptScan } from "../../../../src/jobs/kept-scan/readKeptScan";
import { TokenColumns } from "../../../../src/tokens/organization/columns/TokenColumns";
import { aToken, inDays } from "../../../tokens/builders";
import { owner } from "../AnOffice";
import { PageStore } from "../../store/PageStore";
import { aVisit } from "./aVisit";

/** A tab that opened before another one kept a scan of everyone. */
async function anEarlierTab() {
  const store = new PageStore();
  const earlier = aVisit(undefined, store);
  await earlier.session.open();
  const later = aVisit(undefined, store);
  await later.session.open();
  later.session.start({ kind: "everyone" });
  await later.session.settled();
  return { ...earlier, store };
}

const peopleIn = async (store: PageStore) => (await readKeptScan(store, "last"))?.read.size;

test("its scan of selected people does not replace that one, and is not said to be kept", async () => {
  const { store, session, live } = await anEarlierTab();
  expect(await peopleIn(store)).toBe(30);
  session.start({ kind: "owners", owners: [owner(1)] });
  await session.settled();
  expect([live().progress.state, live().keeping]).toEqual(["done", "no"]);
  expect(await peopleIn(store)).toBe(30);
});

test("a file that it opens does not replace that one either", async () => {
  const { store, session, shown } = await anEarlierTab();
  const table = new TokenColumns();
  table.append(owner(1), [aToken()]);
  const head = { takenAt: inDays(-3), organizationId: "fabrikam", isEveryone: true, isComplete: true };
  await session.take({ ...head, table, read: new Set([owner(1).descriptor]) });
  expect(shown.at(-1)).toMatchObject({ kind: "kept", notKept: "keptIsBetter" });
  expect(await peopleIn(store)).toBe(30);
});

test.each([
  ["of another organization", { organizationId: "contoso" }],
  ["of another version", { version: 3 }],
  ["that is no scan", { takenAt: "today" }],
])("what is kept %s is replaced", async (_, forged) => {
  const { store, session, live } = await anEarlierTab();
  const head = (await store.readHead("last")) as { parts: string[] };
  await store.writeScan("last", { ...head, ...forged });
  session.start({ kind: "owners", owners: [owner(1)] });
  await session.settled();
  expect(live().keeping).toBe("kept");
  expect(await peopleIn(store)).toBe(1);
});
