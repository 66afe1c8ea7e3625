import { groupPlanned } from "../../../src/jobs/revocation/groupPlanned";
import { finish } from "../../../src/tokens/steps/finish";

const token = (authorizationId: string, owner: string) => ({ authorizationId, owner });

test("puts an owner's tokens together, in the order of the plan", () => {
  const plan = [token("b1", "ben"), token("a1", "ada"), token("b2", "ben")];
  expect([...finish(groupPlanned(plan))]).toEqual([
    ["ben", [plan[0], plan[2]]],
    ["ada", [plan[1]]],
  ]);
  expect(finish(groupPlanned([])).size).toBe(0);
});
