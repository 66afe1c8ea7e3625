import { readKeptScan } from "../../../../src/jobs/kept-scan/readKeptScan";
import { TokenColumns } from "../../../../src/tokens/organization/columns/TokenColumns";
import { aToken, inDays } from "../../../tokens/builders";
import { owner } from "../AnOffice";
import { aStore, aVisit } from "./aVisit";

describe("while what is kept is still being read", () => {
  test("a scan from a file waits for it, is then shown, and does not replace a better one", async () => {
    const store = await aStore({ last: 3 });
    const { session, shown } = aVisit(undefined, store);
    const opened = session.open();
    const table = new TokenColumns();
    table.append(owner(7), [aToken({ authorizationId: "seven" })]);
    const read = new Set([owner(7).descriptor]);
    const head = { takenAt: inDays(0), organizationId: "fabrikam", isEveryone: false, isComplete: true };
    const fromFile = { ...head, table, read };
    await Promise.all([opened, session.take(fromFile)]);
    expect(shown.at(-1)).toMatchObject({ kind: "kept", notKept: "keptIsBetter" });
    expect(shown.at(-1)).toHaveProperty("scan", fromFile);
    expect((await readKeptScan(store, "last"))?.read.size).toBe(3);
  });

  test("forgetting it leaves nothing of it", async () => {
    const { session, shown } = aVisit(undefined, await aStore({ last: 3 }));
    const opened = session.open();
    expect(await session.forget()).toBe(true);
    await opened;
    expect(shown.at(-1)).toEqual({ kind: "none", why: "forgotten" });
  });
});
