import { countPeople, type CountDoor } from "../../../src/jobs/people/countPeople";
import { anOwner } from "../../tokens/builders";

const { signal } = new AbortController();
const owners = [1, 2, 3].map((id) => anOwner({ descriptor: `aad.${id}` }));

interface Service {
  more?: boolean;
  unreadable?: number;
  total?: number | undefined;
}

/** A service with three people on its first page. */
function aDoor({ more = false, unreadable = 0, total }: Service, asked: string[] = []): CountDoor {
  return {
    readUsers: async () => {
      asked.push("users");
      return { owners, serviceIdentities: [], unreadable, continuationToken: more ? "next" : undefined };
    },
    readSignIns: async () => {
      asked.push("members");
      return { total };
    },
  };
}

test.each<[string, Service, boolean, number, boolean]>([
  ["one page is everybody", {}, true, 3, true],
  ["an entry that cannot be read may be somebody", { unreadable: 1 }, true, 3, false],
  ["more pages are at least the licensed members", { more: true, total: 12_000 }, true, 12_000, false],
  ["fewer members than people on the page", { more: true, total: 2 }, true, 3, false],
  ["members without a number", { more: true }, true, 3, false],
  ["a number that is none", { more: true, total: Infinity }, true, 3, false],
  ["a Server, which has no list of members", { more: true, total: 12_000 }, false, 3, false],
])("%s", async (_, service, hasSignIns, count, isExact) => {
  expect(await countPeople(aDoor(service), hasSignIns, signal)).toEqual({ count, isExact });
});

test("a list of members that cannot be read leaves the first page", async () => {
  const door = { ...aDoor({ more: true }), readSignIns: () => Promise.reject(new Error("refused")) };
  expect(await countPeople(door, true, signal)).toEqual({ count: 3, isExact: false });
});

test("members are not asked for where the first page is everybody", async () => {
  const asked: string[] = [];
  await countPeople(aDoor({}, asked), true, signal);
  expect(asked).toEqual(["users"]);
});
