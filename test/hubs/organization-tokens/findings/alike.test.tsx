import { screen, within } from "@testing-library/react";

import { now } from "../../anAzure";
import { axeViolations } from "../../axe";
import { openOrganization } from "../anOrganizationPage";

const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

test("an owner's alike tokens can be selected all but the newest, with only that owner's tokens on screen", async () => {
  const opened = openOrganization({ query: { q: "nightly job 2" } });
  const { user, world, address } = opened;
  const priya = world.users.all().find(({ displayName }) => displayName === "Priya Raman");
  for (let number = 1; number <= 4; number++) {
    const validFrom = daysAgo(number);
    world.addToken({ displayName: `nightly job ${number}`, owner: priya?.descriptor ?? "", validFrom });
  }
  await opened.scanToEnd();
  await user.click(await screen.findByText("nightly job 2"));
  await screen.findByText(/^4 active tokens of this owner have similar names/);
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Select the 3 older ones" }));
  expect(await screen.findByText("3 tokens selected")).toBeVisible();
  expect(address).toEqual({ owner: priya?.descriptor });
  const newest = (await screen.findByText("nightly job 1")).closest("tr");
  expect(within(newest ?? document.body).getByRole("checkbox")).toHaveAttribute("aria-checked", "false");
});
