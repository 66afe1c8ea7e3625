import { applySignIns } from "../../../src/jobs/scan/applySignIns";
import { Gate } from "../../../src/jobs/pace/Gate";
import { findInactive } from "../../../src/jobs/people/findInactive";
import type { FindProgress } from "../../../src/jobs/people/FindProgress";
import { findPeople } from "../../../src/jobs/people/findPeople";
import { readSignIns } from "../../../src/jobs/people/readSignIns";
import { SignInDates } from "../../../src/jobs/people/SignInDates";
import { personWith } from "../../emulator/world/people";
import type { User } from "../../emulator/world/User";
import { anOrganization, noon, scanned } from "../anOrganization";

describe("people are found by their address", () => {
  const many = Array.from({ length: 30 }, (_, index) => `nobody.${index}@fabrikam.example`);

  test.each([
    ["one by one when there are few", [], "subjectquery"],
    ["in the list of users when there are many", many, "graph/users"],
  ])("%s", async (_, others, path) => {
    const { world, door, clock } = anOrganization();
    const addresses = ["MILO.Andersen@fabrikam.example", "milo@fabrikam.example", ...others];
    const found = await findPeople(addresses, door, clock);
    expect(found.owners.map(({ displayName }) => displayName)).toEqual(["Milo Andersen"]);
    expect(found.unknown).toEqual(["milo@fabrikam.example", ...others]);
    expect(found.ambiguous).toEqual([]);
    expect(world.requests.every(({ url }) => url.includes(path))).toBe(true);
  });

  test("an address shared by two people is reported, and neither is chosen", async () => {
    const { world, door, clock } = anOrganization();
    const milo = world.users.all()[1];
    if (!milo) throw new Error("Milo is gone.");
    world.addUser({
      ...milo,
      id: crypto.randomUUID(),
      descriptor: "msa.dHdpbg",
      displayName: "Milo, the other",
    });
    const found = await findPeople([milo.mailAddress], door, clock);
    expect(found.owners).toEqual([]);
    expect(found.ambiguous).toMatchObject([{ address: milo.mailAddress, owners: [{}, {}] }]);
  });

  describe("a guest", () => {
    const signIn = "jane_contoso.example#EXT#@fabrikam.example";
    const mail = "jane@contoso.example";
    test.each<[string, string, Partial<User>, boolean]>([
      ["with both names is found by sign-in name", signIn, {}, true],
      ["is found by sign-in name in another spelling", signIn.toUpperCase(), {}, true],
      ["is found by mail address", mail, {}, true],
      ["is found by the mail inside the sign-in name", signIn, { principalName: mail }, true],
      ["is found by that mail when there is no sign-in name", signIn, { principalName: "" }, true],
      [
        "is not an account that signs in elsewhere",
        signIn,
        { principalName: "jane_contoso.example#EXT#@x.example" },
        false,
      ],
      ["is not a member with that mail", signIn, { principalName: "jd@fabrikam.example" }, false],
    ])("%s", async (_, asked, names, isFound) => {
      const { world, door, clock } = anOrganization();
      const jane = personWith(crypto.randomUUID(), "Jane Guest", "jane", {
        isGuest: true,
        lastAccessed: undefined,
        dateCreated: noon,
      });
      world.addUser({ ...jane, ...names });
      for (const others of [[], many]) {
        const found = await findPeople([asked, ...others], door, clock);
        expect(found.owners.map(({ displayName }) => displayName)).toEqual(isFound ? ["Jane Guest"] : []);
        expect(found.unknown).toEqual([...(isFound ? [] : [asked]), ...others]);
      }
    });

    test("with a sign-in name is that account, even if others have the same mail address", async () => {
      const { world, door, clock } = anOrganization();
      const jane = personWith(crypto.randomUUID(), "Jane Guest", "jane", {
        isGuest: true,
        lastAccessed: undefined,
        dateCreated: noon,
      });
      world.addUser(jane);
      world.addUser({ ...jane, id: "2", descriptor: "msa.dHdpbg", displayName: "Jane", principalName: mail });
      for (const others of [[], many]) {
        const found = await findPeople([signIn, mail, ...others], door, clock);
        expect(found.owners.map(({ displayName }) => displayName)).toEqual(["Jane Guest"]);
        expect(found.ambiguous.map(({ address }) => address)).toEqual([mail]);
      }
    });
  });

  test.each<[string, readonly string[], FindProgress]>([
    ["addresses", ["a@x.example", "b@x.example"], { kind: "addresses", done: 1, of: 2 }],
    ["users", many, { kind: "users", read: 11 }],
  ])("and the progress is counted in %s", async (_, addresses, last) => {
    const { door, clock } = anOrganization();
    const told: FindProgress[] = [];
    await findPeople(addresses, door, { ...clock, onProgress: (progress) => told.push(progress) });
    expect(told.at(-1)).toEqual(last);
  });

  test("and no more are looked up once the search is cancelled", async () => {
    const { world, door, clock } = anOrganization();
    const abort = new AbortController();
    const onProgress = ({ kind }: FindProgress) => kind === "addresses" && abort.abort();
    const asked = findPeople(["a@x.example"], door, { ...clock, signal: abort.signal, onProgress });
    await expect(asked).rejects.toMatchObject({ name: "AbortError" });
    expect(world.requests).toEqual([]);
  });

  test("a lost answer, a 429 and a circle of pages are handled", async () => {
    const { world, door, clock } = anOrganization();
    world.pageSizes.graphUsers = 4;
    world.faults.add(
      { kind: "dropBefore", nth: 1 },
      { kind: "status", status: 429, nth: 2 },
      { kind: "repeatingContinuation", nth: 4 },
    );
    const found = await findPeople(["priya.raman@fabrikam.example", ...many], door, clock);
    expect(found.owners).toHaveLength(1);
    expect(Math.max(...clock.waits)).toBeGreaterThanOrEqual(30_000);
  });
});

describe("people who have not signed in", () => {
  test("for 90 days, or never, are found", async () => {
    const { door, clock } = anOrganization();
    const { owners, notKnown } = await findInactive(90, noon, door, clock);
    expect(owners.map(({ displayName }) => displayName).sort()).toEqual([
      "Dmitri Volkonin",
      "Hana Kowalczyk",
      "Lars Brandvik",
    ]);
    expect(owners.find(({ displayName }) => displayName.startsWith("Hana"))?.lastAccessed).toBe("never");
    expect(notKnown).toBe(0);
  });

  test("are known in the table even if the sign-ins arrive after the tokens", async () => {
    const { door, clock, world } = anOrganization();
    world.pageSizes.entitlements = 4;
    const { state } = await scanned(door, clock);
    const signIns = new SignInDates();
    await readSignIns(door, signIns, new Gate(clock));
    applySignIns(state.table, signIns.byDescriptor);
    const { table } = state;
    expect(table.owners.filter(({ lastAccessed }) => lastAccessed === undefined)).toEqual([]);
    expect(
      table.owners.find(({ displayName }) => displayName === "Lars Brandvik")?.lastAccessed,
    ).toBeInstanceOf(Date);
  });

  test("are unknown on Azure DevOps Server, and the failure says so", async () => {
    const { door, clock } = anOrganization({ scenario: "server" });
    await expect(findInactive(90, noon, door, clock)).rejects.toMatchObject({ kind: "missing" });
  });
});
