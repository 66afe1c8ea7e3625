import { screen } from "@testing-library/react";

import { planRevocation } from "../../../../src/jobs/revocation/plan/planRevocation";
import { atPreview, posts, revoked } from "../anOrganizationPage";

jest.mock("../../../../src/jobs/revocation/plan/planRevocation", () => {
  const { planRevocation: real } = jest.requireActual("../../../../src/jobs/revocation/plan/planRevocation");
  return { planRevocation: jest.fn(real) };
});

test("a revocation that this page cannot prepare says that nothing was sent, and another one can begin", async () => {
  jest.mocked(planRevocation).mockImplementationOnce(() => {
    throw new RangeError("Invalid array length");
  });
  const { user, world, confirm, preview } = await atPreview();
  await confirm("revoke 33 tokens");
  expect(await screen.findByText(/^The revocation could not be prepared on this page/)).toBeVisible();
  expect(screen.queryByText("Preparing the revocation")).toBeNull();
  expect(posts(world.requests)).toEqual([]);

  await user.click(screen.getByRole("tab", { name: "Tokens" }));
  await preview();
  await confirm("revoke 33 tokens");
  await revoked(33);
  expect(screen.queryByText(/^The revocation could not be prepared/)).toBeNull();
});
