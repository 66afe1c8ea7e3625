import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { OrganizationTokensPage } from "../../../src/hubs/organization-tokens/OrganizationTokensPage";
import type { World } from "../../emulator/world/World";
import { anOrganization } from "./anOrganization";

/** Opens the hub for administrators over a world, and helps to use it as a person would. */
export function openOrganization(settings: Parameters<typeof anOrganization>[0] = {}) {
  const started = anOrganization(settings);
  const { unmount } = render(<OrganizationTokensPage environment={started.environment} />);
  const user = userEvent.setup();
  return {
    ...started,
    unmount,
    user,
    /** Opens the step behind the first screen: whose tokens to read. */
    async chooseSome() {
      await user.click(await screen.findByRole("button", { name: "Scan only some people" }));
      await screen.findByText("Whose tokens do you want to see?");
    },
    async scanEveryone() {
      await user.click(await screen.findByRole("button", { name: "Scan everyone" }));
    },
    async scanToEnd() {
      await user.click(await screen.findByRole("button", { name: "Scan everyone" }));
      await screen.findByText("Scan complete");
    },
    /** Selects everything that is shown and opens the preview. */
    async preview() {
      await user.click(await screen.findByRole("button", { name: /^Select all/ }));
      await user.click(await screen.findByRole("button", { name: /^Revoke \d+ tokens$/ }));
      await screen.findByText(/Nothing has been sent yet/);
    },
    async confirm(phrase: string, reason = "Quarterly clean-up") {
      if (reason !== "") {
        await user.clear(screen.getByLabelText("Reason"));
        await user.paste(reason);
      }
      await user.click(screen.getByLabelText(/To confirm, type/));
      await user.paste(phrase);
      await user.click(await revokeButton());
    },
  };
}

/** The button of an open preview that revokes, whatever number it names. */
export async function revokeButton() {
  const panel = await screen.findByRole("dialog");
  return within(panel).getByRole("button", { name: /^Revoke \d+ tokens?$/ });
}

/** The headline when all of so many tokens are gone. */
export const revoked = (count: number) =>
  screen.findByText(`${count} tokens were revoked: Azure DevOps no longer lists them as active.`, {
    selector: "strong",
  });

/** Revocations that were sent. */
export const posts = (requests: readonly { method: string; url: string }[]) =>
  requests.filter(({ url }) => url.includes("tokenadmin/revocations"));

/** Ids of the tokens in the requests to revoke. */
export function sentIds({ requests }: World): string[] {
  return requests
    .filter(({ url }) => url.includes("tokenadmin/revocations"))
    .flatMap(({ body }): { authorizationId: string }[] => JSON.parse(body))
    .map(({ authorizationId }) => authorizationId);
}

/** 33 tokens of others, selected and previewed. */
export async function atPreview(settings: Parameters<typeof openOrganization>[0] = {}) {
  const opened = openOrganization(settings);
  await opened.scanToEnd();
  await opened.preview();
  return opened;
}
