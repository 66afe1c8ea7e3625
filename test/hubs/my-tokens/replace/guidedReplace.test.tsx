import { screen, waitFor, within } from "@testing-library/react";

import { EntraUnavailable } from "../../../../src/azure/credentials/EntraUnavailable";
import { statusOf } from "../../../emulator/world/Token";
import { axeViolations } from "../../axe";
import { now } from "../../anAzure";
import { being, button, documents, openMyTokens, ownToken } from "./aReplacement";

const noSignIn = { getToken: () => Promise.reject(new EntraUnavailable("noBridge")) };

test("without a sign-in, an administrator makes the new token by hand, says which it is, and ends the old one", async () => {
  const { user, world, opened } = openMyTokens(noSignIn);
  const row = { name: "Replace “release notes bot”" };
  await user.click(await screen.findByRole("button", row));
  const panel = within(await screen.findByRole("dialog", row));
  expect(await panel.findByText("release notes bot (2026-11-21)")).toBeInTheDocument();
  expect(panel.getByRole("button", { name: "Copy the scope ids" })).toBeInTheDocument();
  expect(panel.getByRole("heading", { name: "In Azure DevOps itself" })).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  await user.click(panel.getByRole("button", { name: "Open the built-in token page" }));
  expect(opened).toEqual([expect.stringMatching(/_usersSettings\/tokens$/)]);
  await waitFor(() => expect(documents(world)).toHaveLength(1));
  await user.click(panel.getAllByRole("button", { name: "Close" }).at(-1) ?? document.body);

  const list = await being();
  const byHand = "Create the new token on the built-in page, then say here which one it is.";
  expect(await list.findByText(byHand)).toBeInTheDocument();
  expect(list.getByText("Refresh the list once you have created it.")).toBeInTheDocument();
  const made = world.addToken({ displayName: "made by hand", scope: "vso.build", validFrom: now });
  await user.click(button("Refresh"));
  await user.click(await list.findByRole("button", { name: "It is “made by hand”" }));
  const pair = "“release notes bot” gives way to “made by hand”.";
  expect(await list.findByText(pair)).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  expect(JSON.stringify(documents(world))).not.toContain(made.secret);

  await user.click(list.getByRole("button", { name: "The old one is no longer used" }));
  const question = within(await screen.findByRole("dialog", { name: "Revoke the old token?" }));
  await user.click(question.getByRole("button", { name: "Revoke the old token" }));
  expect(await screen.findByText(/1 token was revoked/)).toBeInTheDocument();
  expect(statusOf(ownToken(world, "release notes bot"), now)).toBe("revoked");
  expect(statusOf(made.token, now)).toBe("active");
});
