import { isHash } from "../../../src/jobs/evidence/hashOfJson";
import { fingerprintOf } from "../../../src/jobs/plan-file/fingerprintOf";
import { planFileOf } from "../../../src/jobs/plan-file/planFileOf";
import { planRevocation } from "../../../src/jobs/revocation/plan/planRevocation";
import { TokenColumns } from "../../../src/tokens/organization/columns/TokenColumns";
import { finish } from "../../../src/tokens/steps/finish";
import { anOwner, aToken, fabrikamId, inDays, now } from "../../tokens/builders";
import { aFakeSecret } from "../evidence/anEvidence";
import { ada, aTable, ben, id } from "../scan/aTable";
import { aPlan, aPreview, head, textOf } from "./aPlan";

test("a plan says who made it, when, why, from which scan, and what it would revoke", () => {
  const { hash, owners, ...rest } = aPlan();
  expect(rest).toEqual({
    format: "pat-steward-plan",
    version: 1,
    organization: { id: fabrikamId, name: "fabrikam" },
    madeAt: "2026-11-21T12:00:00.000Z",
    madeBy: { id: head.user.id, displayName: "Ines Calder" },
    reason: "Quarterly clean-up",
    filter: "risk=fullAccess&owner=aad.ben",
    scan: { takenAt: "2026-11-21T00:00:00.000Z", isComplete: true },
    summary: { tokens: 5, owners: 2, fullAccess: 1, allOrganizations: 1, highPrivilege: 2 },
    leftOut: { protected: 0, own: 1, inactive: 1 },
    confirmation: "revoke 5 tokens",
  });
  expect(isHash(hash)).toBe(true);
  expect(owners.map(({ descriptor, tokens }) => [descriptor, tokens.length])).toEqual([
    ["aad.ada", 3],
    ["aad.ben", 2],
  ]);
  expect(owners[0]).toMatchObject({ displayName: "Ada", mailAddress: "ada@x.example" });
  expect(owners[0]?.tokens[0]).toEqual({
    ...{ authorizationId: id(2), name: "token 2", scopes: ["app_token"], reach: "these" },
    validTo: inDays(60).toISOString(),
  });
  expect(owners[0]?.tokens[1]).not.toHaveProperty("validTo");
});

test("it has the tokens that a run of the same preview would revoke", () => {
  const ids = aPlan().owners.flatMap(({ tokens }) => tokens.map(({ authorizationId }) => authorizationId));
  const planned = finish(planRevocation(aPreview())).tokens.map(({ authorizationId }) => authorizationId);
  expect(ids.toSorted()).toEqual(planned.toSorted());
});

test("the same tokens give the same plan, in whatever order a scan found them", () => {
  const again = aTable(
    [ada, { number: 7, scopes: [] }, { number: 2, scopes: ["app_token"] }, { number: 4, validTo: undefined }],
    [ben, { number: 6, scopes: ["vso.tokens"] }, { number: 5, reach: { kind: "all" } }],
  );
  expect(aPlan({}, again).owners).toEqual(aPlan().owners);
});

test("a plan never has protected tokens, not even those that were explicitly included", () => {
  const protectedList = { people: ["BEN@x.example"], tokens: [id(2)] };
  const spared = planFileOf(aPreview({ protectedList }), head);
  const preview = aPreview({ protectedList, includesProtected: true });
  expect(preview.summary.tokens).toBe(5);
  const plan = planFileOf(preview, head);
  expect(plan).toEqual(spared);
  expect(plan.owners.map(({ descriptor }) => descriptor)).toEqual(["aad.ada"]);
  expect(plan).toMatchObject({
    summary: { tokens: 2, owners: 1, fullAccess: 0, allOrganizations: 0, highPrivilege: 0 },
    leftOut: { protected: 3 },
    confirmation: "revoke 2 tokens",
  });
});

test("own tokens are in a plan if the person said so", () => {
  const plan = planFileOf(aPreview({ includesMine: true }), head);
  expect(plan.owners.map(({ descriptor }) => descriptor)).toContain("aad.me");
  expect(plan.leftOut.own).toBe(0);
});

test("a plan of nothing can be made, and says so", () => {
  const plan = aPlan({}, new TokenColumns());
  expect([plan.owners, plan.confirmation]).toEqual([[], "revoke 0 tokens"]);
});

test("whether everyone was read may be unknown", () => {
  expect(aPlan({ scan: { takenAt: now, isComplete: undefined } }).scan.isComplete).toBeNull();
});

test("no secret gets into a plan, whoever typed it and wherever", () => {
  const secret = aFakeSecret();
  const owner = anOwner({ displayName: secret, mailAddress: `${secret}@x.example`, principalName: secret });
  const tokens = new TokenColumns();
  tokens.append(owner, [aToken({ name: secret, scopes: [secret] })]);
  const plan = aPlan(
    {
      reason: `It was ${secret}`,
      filter: { q: secret, risk: "fullAccess" },
      user: { id: secret, displayName: secret },
      organization: { id: fabrikamId, name: secret },
    },
    tokens,
  );
  expect(textOf(plan)).not.toContain(secret.slice(0, 8));
  expect(plan.filter).toBe("q=***&risk=fullAccess");
  expect(plan.summary.tokens).toBe(1);
});

test.each(["aad.x\u200b", "aad.x y", "", "aad.é", `aad.${"x".repeat(600)}`, aFakeSecret()])(
  "a token of an owner whose descriptor could not be read again (%j) is not written into a plan",
  (descriptor) => {
    const tokens = new TokenColumns();
    tokens.append(anOwner({ descriptor }), [aToken()]);
    expect(() => aPlan({}, tokens)).toThrow("The descriptor of an owner is none.");
  },
);

test.each(["aad.Zm9v_-9", "msa.NjY2", "win.Uy0xLTU", "aadsp.Zm9v", "bnd.dXBuOg"])(
  "an owner with the descriptor %s can be in a plan",
  (descriptor) => {
    const tokens = new TokenColumns();
    tokens.append(anOwner({ descriptor }), [aToken()]);
    expect(aPlan({}, tokens).owners[0]?.descriptor).toBe(descriptor);
  },
);

test("its fingerprint is the beginning of its hash, in groups", () => {
  expect(fingerprintOf("4f2a91c077de01234")).toBe("4f2a-91c0-77de");
});

test("another reason gives another hash", () => {
  expect(aPlan({ reason: "Another" }).hash).not.toBe(aPlan().hash);
});
