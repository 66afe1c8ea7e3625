import { screen, within } from "@testing-library/react";

import { historyWords } from "../../../../src/hubs/revocation/history/words/historyWords";
import { PageStore } from "../../../jobs/store/PageStore";
import { axeViolations } from "../../axe";
import { atPreview, posts, revokeButton, revoked } from "../anOrganizationPage";

test("from the confirmation until it begins, a revocation is being prepared, and no other one can be confirmed", async () => {
  const store = new PageStore();
  const { user, world, confirm } = await atPreview({ store });
  let open = () => {};
  const opening = new Promise<void>((resolve) => (open = resolve));
  const { readAll } = store;
  store.readAll = () => opening.then(() => readAll.call(store));
  await confirm("revoke 33 tokens");
  expect(await screen.findByText("Preparing the revocation")).toBeVisible();
  expect(await screen.findByText(historyWords.in("en").noneBefore)).toBeVisible();
  expect(await axeViolations()).toEqual([]);

  await user.click(screen.getByRole("tab", { name: "Tokens" }));
  await user.click((await screen.findAllByRole("checkbox", { name: /^Select (?!all)/ }))[0] ?? document.body);
  await user.click(await screen.findByRole("button", { name: "Revoke 1 token" }));
  const panel = await screen.findByRole("dialog");
  expect(await within(panel).findByText(/^Another revocation is running/)).toBeVisible();
  expect(await revokeButton()).toHaveAttribute("aria-disabled", "true");
  await user.click(within(panel).getByRole("button", { name: "Cancel" }));
  expect(posts(world.requests)).toEqual([]);

  open();
  await user.click(screen.getByRole("tab", { name: "Revocations" }));
  await revoked(33);
  expect(screen.queryByText("Preparing the revocation")).toBeNull();
});
