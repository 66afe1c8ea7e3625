import { groupPlanned } from "../../../src/jobs/revocation/groupPlanned";

const token = (authorizationId: string, owner: string) => ({ authorizationId, owner });

test("puts an owner's tokens together, in the order of the plan", () => {
  const plan = [token("b1", "ben"), token("a1", "ada"), token("b2", "ben")];
  expect([...groupPlanned(plan)]).toEqual([
    ["ben", [plan[0], plan[2]]],
    ["ada", [plan[1]]],
  ]);
  expect(groupPlanned([]).size).toBe(0);
});
