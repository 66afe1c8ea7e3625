import { cleanup, screen, within } from "@testing-library/react";

import { axeViolations } from "../../axe";
import { button, openMyTokens, ownToken } from "./aReplacement";

/** Opens the page with the address that a note to the owner of a token with full access holds. */
async function openLink(template: string) {
  const { authorizationId } = ownToken(openMyTokens().world, "do everything");
  cleanup();
  const opened = openMyTokens({ query: { token: authorizationId, panel: "replace", template } });
  const panel = await screen.findByRole("dialog", { name: "Replace “do everything”" });
  await within(panel).findByRole("textbox", { name: /^Name/ });
  return { ...opened, authorizationId, panel: within(panel) };
}

test("a link replaces a token with a template: its scopes and its life, and nothing is sent before the button", async () => {
  const { world, panel, address, authorizationId, create } = await openLink("clone");
  expect(panel.getByText("The new token is to be made from the template “Clone”.")).toBeInTheDocument();
  expect(panel.getByRole("radio", { name: "Fewer: what “Clone” needs" })).toBeChecked();
  expect(address).toEqual({ token: authorizationId, panel: "replace", template: "clone" });
  expect(world.requests.filter(({ method }) => method === "POST")).toEqual([]);
  expect(await axeViolations()).toEqual([]);
  await create();
  const made = world
    .tokensOf(world.me.descriptor)
    .find(({ displayName }) => /^do everything \(/.test(displayName ?? ""));
  expect(made?.scope).toBe("vso.code");
});

test.each(["org:0123456789abcdef", "<img src=x onerror=alert(1)>"])(
  "a link with the template %s, which is not offered, says so and proposes what is likely",
  async (template) => {
    const { panel, user, address } = await openLink(template);
    expect(panel.getByText(/^The template that was asked for is not offered here/)).toBeInTheDocument();
    expect(document.querySelector("img[src=x]")).toBeNull();
    await user.click(button("Cancel"));
    expect(address).not.toHaveProperty("template");
    expect(address).not.toHaveProperty("panel");
  },
);
