import { findInactive } from "../../../src/jobs/people/findInactive";
import type { SignInDoor } from "../../../src/jobs/people/SignInDoor";
import { startOfDay } from "../../../src/tokens/token/calendarDays";
import type { Owner } from "../../../src/tokens/organization/OwnedToken";
import { anOwner, inDays, now } from "../../tokens/builders";
import { aClock } from "../anOrganization";
import { aFailure } from "../revocation/aDoor";

/** Pages of members, each with the moment of their last sign-in. */
function aDoor(...pages: Record<string, Owner["lastAccessed"]>[]): SignInDoor {
  return {
    readSignIns: async (continuationToken) => {
      const page = Number(continuationToken ?? 0);
      const owners = Object.entries(pages[page] ?? {}).map(([descriptor, lastAccessed]) =>
        anOwner({ descriptor, lastAccessed }),
      );
      return { owners, continuationToken: page + 1 < pages.length ? String(page + 1) : undefined };
    },
  };
}

async function inactive(door: SignInDoor, days = 90) {
  const { owners, notKnown } = await findInactive(days, now, door, aClock());
  return { names: owners.map(({ descriptor }) => descriptor), notKnown };
}

test.each<[string, Owner["lastAccessed"], boolean]>([
  ["yesterday", inDays(-1), false],
  ["when the 90th day before today began", startOfDay(now, -90), false],
  ["a moment earlier", new Date(startOfDay(now, -90).getTime() - 1), true],
  ["a year ago", inDays(-365), true],
  ["never", "never", true],
  ["on a clock that is ahead", inDays(1), false],
])("whether somebody who signed in %s counts as inactive", async (_, lastAccessed, counts) => {
  expect(await inactive(aDoor({ eve: lastAccessed }))).toEqual({ names: counts ? ["eve"] : [], notKnown: 0 });
});

test.each<[string, SignInDoor, string[], number]>([
  ["an organization of nobody", aDoor({}), [], 0],
  ["people whose sign-in nobody knows", aDoor({ ada: undefined, ben: undefined, eve: "never" }), ["eve"], 2],
  ["several pages, one of them empty", aDoor({ ada: "never" }, {}, { ben: inDays(-100) }), ["ada", "ben"], 0],
  ["somebody who is listed twice", aDoor({ ada: "never" }, { ada: "never" }), ["ada"], 0],
  ["a sign-in between two pages", aDoor({ ada: "never" }, { ada: now }), [], 0],
])("of %s", async (_, door, names, notKnown) => {
  expect(await inactive(door)).toEqual({ names, notKnown });
});

test("if a page cannot be read, nobody is called inactive", async () => {
  const door = aDoor({ ada: "never" }, { ben: "never" });
  const failing: SignInDoor = {
    readSignIns: (token) => (token ? Promise.reject(aFailure("forbidden")) : door.readSignIns(token)),
  };
  await expect(inactive(failing)).rejects.toMatchObject({ kind: "forbidden" });
});
