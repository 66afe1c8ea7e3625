import {
  leaveOutProtected,
  type StoredProtectedList,
} from "../../../../src/jobs/revocation/plan/leaveOutProtected";
import { ada, ben } from "../../scan/aTable";

const tokens = [
  { authorizationId: "a1", owner: "aad.ada" },
  { authorizationId: "a2", owner: "aad.ada" },
  { authorizationId: "b1", owner: "aad.ben" },
];
const listing = (people: string[], ids: string[]): StoredProtectedList => ({
  state: "valid",
  value: { people, tokens: ids },
});

async function covered(stored: StoredProtectedList, owners = [ada, ben]) {
  const split = await leaveOutProtected(tokens, {
    readProtectedList: async () => stored,
    owners: () => owners,
  });
  if (typeof split === "string") return split;
  expect([...split.free, ...split.covered].toSorted(byId)).toEqual(tokens);
  return split.covered.map(({ authorizationId }) => authorizationId);
}

const byId = (a: { authorizationId: string }, b: { authorizationId: string }) =>
  a.authorizationId.localeCompare(b.authorizationId);

test.each<[string, StoredProtectedList, string[]]>([
  ["no list covers nothing", { state: "none" }, []],
  ["an empty list covers nothing", listing([], []), []],
  [
    "a mail address covers a person's tokens, whatever its case",
    listing(["ADA@x.example"], []),
    ["a1", "a2"],
  ],
  ["a descriptor covers a person's tokens", listing(["aad.ben"], []), ["b1"]],
  ["an id covers one token", listing([], ["A2"]), ["a2"]],
  ["people and ids cover together", listing(["aad.ben"], ["a1"]), ["a1", "b1"]],
])("%s", async (_, stored, ids) => {
  expect(await covered(stored)).toEqual(ids);
});

test.each<[string, StoredProtectedList, (typeof ada)[], string | string[]]>([
  ["a list of people needs to know every owner", listing(["aad.ada"], []), [ada], "ownersUnknown"],
  ["a list of ids needs to know nobody", listing([], ["a1"]), [], ["a1"]],
  ["what is stored is not a list", { state: "invalid" }, [ada, ben], "protectedInvalid"],
])("%s", async (_, stored, owners, expected) => {
  expect(await covered(stored, owners)).toEqual(expected);
});

test("an unreadable list is reported as failed", async () => {
  const readProtectedList = () => Promise.reject(new Error("offline"));
  expect(await leaveOutProtected(tokens, { readProtectedList, owners: () => [ada, ben] })).toBe(
    "protectedFailed",
  );
});

test("explicitly included tokens stay free, but no others of the same owner", async () => {
  const readProtectedList = async () => listing(["aad.ada"], ["b1"]);
  const source = { readProtectedList, owners: () => [ada, ben] };
  expect(await leaveOutProtected(tokens, source, new Set(["a2"]))).toMatchObject({
    free: [{ authorizationId: "a2" }],
    covered: [{ authorizationId: "a1" }, { authorizationId: "b1" }],
  });
});
