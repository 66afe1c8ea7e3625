import fc from "fast-check";

import { expiryWindows } from "../../../src/tokens/list/TokenFilter";
import {
  defaultOrganizationFilter,
  organizationFilterFromQuery,
  organizationFilterToQuery,
  type OrganizationFilter,
} from "../../../src/tokens/organization/OrganizationFilter";
import { riskKinds } from "../../../src/tokens/token/risk";
import { scopes } from "../../../src/tokens/scopes/catalogue";
import { tokenStatuses } from "../../../src/tokens/token/statusOf";

const text = fc.string({ unit: "grapheme", maxLength: 60 });
const days = fc.option(fc.integer({ min: 1, max: 36_500 }), { nil: undefined });
const anyFilter: fc.Arbitrary<OrganizationFilter> = fc.record({
  text,
  statuses: fc.subarray([...tokenStatuses]),
  expiry: fc.option(fc.constantFrom(...expiryWindows, "2026-11-26..2026-12-02", "2027-02-26.."), {
    nil: undefined,
  }),
  olderThanDays: days,
  notOlderThanDays: days,
  lifetimeOverDays: days,
  lifetimeUpToDays: days,
  scope: fc.option(fc.constantFrom(...scopes.map((scope) => scope.id)), { nil: undefined }),
  risks: fc.subarray([...riskKinds]),
  owner: text,
  namePattern: text,
  ownerInactiveDays: days,
  expiresAfterDays: days,
  isMadeByTool: fc.boolean(),
});

describe("the organization's filter in the address", () => {
  test("the default view leaves no trace", () => {
    expect(organizationFilterToQuery(defaultOrganizationFilter)).toEqual({});
    expect(organizationFilterFromQuery({})).toEqual({ filter: defaultOrganizationFilter, unknown: [] });
  });

  test.each(["text", "owner", "namePattern"] as const)(
    "never keeps what looks like a token as %s",
    (field) => {
      const filter = { ...defaultOrganizationFilter, [field]: "see x7Kp2Lm9Qz4Rt8Vw1Ns6" };
      expect(organizationFilterToQuery(filter)).toEqual({});
    },
  );

  test("keeps an owner's descriptor, although it is long and random", () => {
    const owner = "aad.OTcyOTJkNzYtMjc4Ni03NGM1LWE4ZjEtOTE1ZTFhNmI0ZDMx";
    const query = organizationFilterToQuery({ ...defaultOrganizationFilter, owner });
    expect(query).toEqual({ owner });
    expect(organizationFilterFromQuery(query).filter.owner).toBe(owner);
  });

  test("is short and readable", () => {
    const filter: OrganizationFilter = {
      ...defaultOrganizationFilter,
      olderThanDays: 180,
      lifetimeOverDays: 90,
      risks: ["allOrganizations", "fullAccess"],
      owner: "norma",
      namePattern: "git: *",
      ownerInactiveDays: 60,
      expiresAfterDays: 30,
      isMadeByTool: true,
    };
    expect(organizationFilterToQuery(filter)).toEqual({
      age: "180",
      lifetime: "90",
      risk: "fullAccess,allOrganizations",
      owner: "norma",
      name: "git: *",
      inactive: "60",
      after: "30",
      made: "tool",
    });
  });

  test("survives a round trip", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(organizationFilterFromQuery(organizationFilterToQuery(filter))).toEqual({
          filter,
          unknown: [],
        });
      }),
    );
  });

  test.each([
    [{ age: "0" }, ["age=0"]],
    [{ age: "-5" }, ["age=-5"]],
    [{ lifetime: "1e3" }, ["lifetime=1e3"]],
    [{ lifetime: "36501" }, ["lifetime=36501"]],
    [{ maxage: "-1" }, ["maxage=-1"]],
    [{ maxlifetime: "long" }, ["maxlifetime=long"]],
    [{ expires: "2026-02-30.." }, ["expires=2026-02-30.."]],
    [{ inactive: "ninety" }, ["inactive=ninety"]],
    [{ risk: "burnt" }, ["risk=burnt"]],
    [{ after: "never" }, ["after=never"]],
    [{ made: "hand" }, ["made=hand"]],
    [{ inactive: "" }, []],
  ])("%j is reported, not obeyed", (query, unknown) => {
    expect(organizationFilterFromQuery(query)).toEqual({ filter: defaultOrganizationFilter, unknown });
  });
});
