import { confirmationPhrase } from "../../../src/jobs/plan-file/confirmationPhrase";
import { planFileOf } from "../../../src/jobs/plan-file/planFileOf";
import { readPlan } from "../../../src/jobs/plan-file/readPlan";
import { ownersOfPlan } from "../../../src/jobs/plan-file/ownersOfPlan";
import { revocationPlanOf } from "../../../src/jobs/plan-file/revocationPlanOf";
import { whyNotCarriedOut } from "../../../src/jobs/plan-file/whyNotCarriedOut";
import { leaveOutProtected } from "../../../src/jobs/revocation/plan/leaveOutProtected";
import { planRevocation } from "../../../src/jobs/revocation/plan/planRevocation";
import { RevocationJob } from "../../../src/jobs/revocation/run/RevocationJob";
import { reportHead } from "../../../src/jobs/report/reportHead";
import { TokenColumns } from "../../../src/tokens/organization/columns/TokenColumns";
import type { Owner } from "../../../src/tokens/organization/OwnedToken";
import { finish } from "../../../src/tokens/steps/finish";
import { anOwner, aToken, fabrikamId, inDays, now } from "../../tokens/builders";
import { aFakeSecret } from "../evidence/anEvidence";
import { ada, ben, id } from "../scan/aTable";
import type { World } from "../../emulator/world/World";
import { aPlannedCleanUp, idsOf, runInPage, vanished } from "../aCleanUp";
import { aPlan, aPreview, head, textOf } from "./aPlan";

const hour = 1 / 24;
const plan = aPlan();
const given = { organizationId: fabrikamId, now, maxAgeMs: 86_400_000 };

test.each([
  ["at once", now, undefined],
  ["within its age", inDays(1), undefined],
  ["a millisecond later", inDays(1, new Date(now.getTime() + 1)), "tooOld"],
  ["by a clock that is some minutes behind", inDays(-hour / 12), undefined],
  ["by a clock that is an hour behind", inDays(-hour), "fromTheFuture"],
])("a plan for one day carried out %s: %s gives %j", (_, moment, why) => {
  expect(whyNotCarriedOut(plan, { ...given, now: moment })).toBe(why);
});

test("a plan for another organization is not carried out, and case is no difference", () => {
  const other = "00000000-0000-4000-8000-000000000001";
  expect(whyNotCarriedOut(plan, { ...given, organizationId: other })).toBe("otherOrganization");
  expect(whyNotCarriedOut(plan, { ...given, organizationId: fabrikamId.toUpperCase() })).toBeUndefined();
});

test.each([
  [0, "revoke 0 tokens"],
  [1, "revoke 1 token"],
  [1_204, "revoke 1204 tokens"],
])("%d tokens are confirmed by %j", (count, phrase) => {
  expect(confirmationPhrase(count)).toBe(phrase);
});

test("a run gets from a plan what it gets from the preview", () => {
  const byId = (tokens: readonly { authorizationId: string }[]) =>
    tokens.toSorted((one, other) => (one.authorizationId < other.authorizationId ? -1 : 1));
  const fromPlan = revocationPlanOf(plan);
  expect(byId(fromPlan.tokens)).toEqual(byId(finish(planRevocation(aPreview())).tokens));
  expect(fromPlan.includedProtected).toBeUndefined();
});

const leftOut = async (people: readonly string[], tokens: readonly string[] = [], of = plan) => {
  const split = await leaveOutProtected(revocationPlanOf(of).tokens, {
    readProtectedList: async () => ({ state: "valid", value: { people, tokens } }),
    owners: () => ownersOfPlan(of),
  });
  return typeof split === "string"
    ? split
    : split.covered.map(({ authorizationId }) => authorizationId).sort();
};

test.each<[string, string[], string[], string[]]>([
  ["by email address", ["ADA@x.example"], [], [id(2), id(4), id(7)]],
  ["by descriptor", ["aad.ben"], [], [id(5), id(6)]],
  ["as a token", [], [id(6)], [id(6)]],
  ["not at all", ["zoe@x.example"], [], []],
])(
  "who was protected %s since the plan was made is found by its owners",
  async (_, people, tokens, covered) => {
    expect(await leftOut(people, tokens)).toEqual(covered);
  },
);

test("a person who is protected by a sign-in name that is no email address is found too", async () => {
  const table = new TokenColumns();
  table.append({ ...ben, principalName: "CONTOSO\\ben" }, [aToken({ authorizationId: id(1) })]);
  expect(await leftOut(["contoso\\Ben"], [], aPlan({}, table))).toEqual([id(1)]);
});

test.each<[string, Partial<Owner>]>([
  ["no names", { mailAddress: undefined, principalName: undefined }],
  ["a withheld name", { principalName: `${aFakeSecret()}@x.example` }],
])("where an owner has %s, a list of people stops the run instead of sparing nobody", async (_, names) => {
  const table = new TokenColumns();
  table.append(ada, [aToken({ authorizationId: id(1) })]);
  table.append({ ...anOwner(), ...names }, [aToken({ authorizationId: id(2) })]);
  const made = aPlan({}, table);
  expect(await leftOut(["ada@x.example"], [], made)).toBe("ownersUnknown");
  expect(await leftOut([], [id(2)], made)).toEqual([id(2)]);
});

test("a plan that was read from its file revokes exactly its tokens", async () => {
  const { office, table, preview, before } = await aPlannedCleanUp();
  const { world } = office;
  const made = planFileOf(preview, { ...head, user: world.me, organization: world.organization });
  const reading = readPlan(textOf(made));
  const read = reading.kind === "intact" ? reading.plan : undefined;
  const job = new RevocationJob(headOf(world), revocationPlanOf(read ?? { owners: [] }));
  await runInPage(office, job, { table });
  expect(vanished(before, world)).toEqual(idsOf(finish(planRevocation(preview)).tokens));
  expect(vanished(before, world)).toHaveLength(made.summary.tokens);
});

function headOf({ me, organization }: World) {
  const given = { reason: "Quarterly clean-up", filter: {}, isContinued: true, startedAt: now };
  return reportHead({ user: me, organization }, given);
}
