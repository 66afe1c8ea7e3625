import { screen, waitFor } from "@testing-library/react";

import { keepScan } from "../../../../src/jobs/kept-scan/parts/keepScan";
import { GuidColumn } from "../../../../src/tokens/organization/columns/GuidColumn";
import { tableOfSize } from "../../../bench/tableOfSize";
import { createWorld } from "../../../emulator/world/World";
import { PageStore } from "../../../jobs/store/PageStore";
import { now } from "../../anAzure";
import { openOrganization } from "../anOrganizationPage";
import { blast, figure, listed } from "./aBlast";

afterEach(() => {
  jest.restoreAllMocks();
});

test("in the preview of 10,000 tokens and more, typing looks at none of them again, and a figure finds its token", async () => {
  const store = new PageStore();
  const head = { takenAt: now, isEveryone: true, isComplete: true, read: new Set<string>() };
  const { id: organizationId } = createWorld({ now: () => now }).organization;
  const table = tableOfSize(15_000, now);
  await keepScan(store, "last", { ...head, organizationId, table });
  const { user, world } = openOrganization({ store });
  world.audit.recordAct({
    ...{ actor: world.me, action: "Git.RepositoryCreated", when: now },
    mechanism: `PAT_Unscoped authorizationId: ${table.ids.at(14_001)}`,
  });
  await user.click(await screen.findByRole("button", { name: /^Select all/ }));
  await user.click(screen.getByRole("button", { name: /^Revoke 1\d,\d+ tokens$/ }));
  await user.click(await (await blast()).findByRole("button", { name: "Read the audit log" }));
  await figure("Tokens that acted, Last 7 days: 1");
  const idAt = jest.spyOn(GuidColumn.prototype, "at");
  await user.type(screen.getByLabelText("Reason"), "Clean-up");
  await user.click(await figure("Tokens that acted, Last 7 days: 1"));
  // Looking through so many rows may take more than one slice.
  await waitFor(() => expect(listed()).toEqual(["deploy 14001"]));
  // Those of the rows in view, at each letter.
  expect(idAt.mock.calls.length).toBeLessThan(1_000);
});
