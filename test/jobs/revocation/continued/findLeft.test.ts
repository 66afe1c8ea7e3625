import { continueRevocation } from "../../../../src/jobs/revocation/continued/continueRevocation";
import { findLeft } from "../../../../src/jobs/revocation/continued/findLeft";
import { previewRevocation } from "../../../../src/jobs/revocation/plan/previewRevocation";
import type { PlannedToken } from "../../../../src/jobs/revocation/PlannedToken";
import type { UnfinishedRevocation } from "../../../../src/jobs/revocation/run/unfinishedRevocation";
import type { TableToken } from "../../../../src/tokens/organization/columns/TokenColumns";
import { nothingProtected } from "../../../../src/tokens/organization/ProtectedList";
import { finish } from "../../../../src/tokens/steps/finish";
import { aToken } from "../../../tokens/builders";
import { noon } from "../../journal/aJournal";
import { ada, aTable, ben, id, idsOf } from "../../scan/aTable";

const planned = (number: number, owner = "aad.ada"): PlannedToken => ({ authorizationId: id(number), owner });
const token = (number: number, more: Partial<TableToken> = {}): TableToken =>
  aToken({ authorizationId: id(number), name: `token ${number}`, validTo: new Date("2027-01-01"), ...more });

interface Given {
  readonly tokens: readonly PlannedToken[];
  readonly lists?: Record<string, readonly TableToken[]>;
  readonly unread?: Record<string, unknown>;
  readonly scanned?: ReturnType<typeof aTable>;
  readonly told?: readonly number[];
}

function found({ tokens, lists = {}, unread = {}, scanned, told = [] }: Given) {
  const progress = { state: "sent" } as const;
  const events = [{ authorizationIds: told.map(id), progress, at: noon }];
  const listed = {
    lists: new Map(Object.entries(lists)),
    unread: new Map(Object.entries(unread)),
    at: noon,
  };
  return finish(findLeft({ tokens, events }, listed, scanned));
}

function counted(given: Given) {
  const { left, gone, elsewhere, unknown, unread } = found(given);
  return { left: left.length, gone: gone.length, elsewhere, unknown, unread };
}
const none = { left: 0, gone: 0, elsewhere: 0, unknown: 0, unread: 0 };

test.each<[string, Given, Partial<typeof none>]>([
  [
    "listed and active is left",
    { tokens: [planned(1)], lists: { "aad.ada": [token(1), token(2)] } },
    { left: 1 },
  ],
  [
    "listed and revoked is gone",
    { tokens: [planned(1)], lists: { "aad.ada": [token(1, { isRevoked: true })] } },
    { gone: 1 },
  ],
  [
    "that was scanned and is no longer listed is gone",
    { tokens: [planned(1)], lists: { "aad.ada": [] }, scanned: aTable([ada, { number: 1 }]) },
    { gone: 1 },
  ],
  [
    "that was sent and is no longer listed is gone",
    { tokens: [planned(1)], lists: { "aad.ada": [] }, told: [1] },
    { gone: 1 },
  ],
  [
    "that is in no list, no scan and no step is unknown",
    { tokens: [planned(1)], lists: { "aad.ada": [token(2)] } },
    { unknown: 1 },
  ],
  [
    "that belongs to another owner in the plan is left out",
    {
      tokens: [planned(1), planned(2, "aad.ben")],
      lists: { "aad.ada": [], "aad.ben": [token(1), token(2)] },
    },
    { left: 1, elsewhere: 1 },
  ],
  [
    "that the scan found with somebody else is left out",
    { tokens: [planned(1)], lists: { "aad.ada": [] }, scanned: aTable([ben, { number: 1 }]) },
    { elsewhere: 1 },
  ],
  [
    "whose owner could not be read is never left",
    {
      tokens: [planned(1), planned(2, "aad.ben")],
      lists: { "aad.ben": [token(1), token(2)] },
      unread: { "aad.ada": 1 },
    },
    { left: 1, unread: 1 },
  ],
  [
    "that comes twice is counted once, for its first owner",
    {
      tokens: [planned(1), planned(1, "aad.ben"), planned(1)],
      lists: { "aad.ada": [token(1)], "aad.ben": [] },
    },
    { left: 1 },
  ],
  [
    "in capitals is the same token",
    {
      tokens: [{ authorizationId: id(1).toUpperCase(), owner: "aad.ada" }],
      lists: { "aad.ada": [token(1)] },
    },
    { left: 1 },
  ],
])("a token %s", (_, given, expected) => {
  expect(counted(given)).toEqual({ ...none, ...expected });
});

test("a plan of 100,000 invented ids leaves nothing", () => {
  const tokens = Array.from({ length: 100_000 }, (_, number) => planned(number + 10));
  expect(counted({ tokens, lists: { "aad.ada": [token(1)] } })).toEqual({ ...none, unknown: 100_000 });
});

test("what is left has the names in the list, and the owner's name from the scan", () => {
  const given = { tokens: [planned(1)], lists: { "aad.ada": [token(1, { name: "nightly build" })] } };
  const known = found({ ...given, scanned: aTable([ada, { number: 7 }]) });
  expect(known.left.tokenAt(0)).toMatchObject({ name: "nightly build", ownerDescriptor: "aad.ada" });
  expect([known.left.ownerAt(0), known.areOwnersKnown]).toEqual([ada, true]);
  expect(found(given).areOwnersKnown).toBe(false);
});

test("says how many owners could not be read, and why the first", () => {
  const tokens = [planned(1), planned(2), planned(3, "aad.ben")];
  const unread = { "aad.ada": "first", "aad.ben": "second" };
  expect(found({ tokens, unread })).toMatchObject({ unread: 3, unreadOwners: 2, whyUnread: "first" });
});

const unfinished: UnfinishedRevocation = {
  ...{ id: "j", begunAt: noon, actorId: "somebody", organizationId: "here", isTooOld: false },
  ...{ tokens: [planned(1), planned(2), planned(3, "aad.ben"), planned(4, "aad.me")], done: 0, total: 4 },
  events: [{ authorizationIds: [id(2)], progress: { state: "sent" }, at: noon }],
};

function previewed(includesMine: boolean) {
  const lists = { "aad.ada": [token(1)], "aad.ben": [token(3)], "aad.me": [token(4)] };
  const listed = { lists: new Map(Object.entries(lists)), unread: new Map(), at: noon };
  const findings = finish(findLeft(unfinished, listed, undefined));
  const preview = previewRevocation(findings.left, [0, 1, 2], {
    ...{ me: { descriptor: "aad.me", name: "me" }, includesMine, now: noon },
    protectedList: { ...nothingProtected, tokens: [id(3)] },
  });
  return { findings, preview };
}

test.each([
  [false, [1]],
  [true, [1, 4]],
])(
  "own tokens that were smuggled in are revoked only on request, protected ones never: %s",
  (isAsked, sent) => {
    const { findings, preview } = previewed(isAsked);
    expect(idsOf(findings.left, preview.rows)).toEqual(sent.map(id));
    const job = finish(continueRevocation("head", unfinished, findings, preview));
    expect(job.open.map(({ authorizationId }) => authorizationId)).toEqual(sent.map(id));
    expect(job.gone).toEqual([id(2)]);
    expect(job.continues).toMatchObject({ id: "j", isPartial: false });
  },
);
