import { screen } from "@testing-library/react";

import { EntraUnavailable } from "../../src/azure/credentials/EntraUnavailable";
import { en as setUp } from "../../src/hubs/setup/words/en";
import { axeViolations } from "./axe";
import { openSetUp, setUpStep, usualClient } from "./openSetUp";
import { named, refusals, refusedBy } from "./refusals";

afterEach(() => localStorage.clear());

test.each(refusals)(
  "after Entra's refusal $number, the check says what it means and leads to the step that corrects it",
  async ({ number, sentence, window, step }) => {
    openSetUp({ getToken: refusedBy(number) })
      .confirmed()
      .show();
    const signIn = await setUpStep("signIn", "Failed");
    expect(signIn.getByText(sentence)).toBeInTheDocument();
    expect(signIn.getByText(`AADSTS${number}`)).toBeInTheDocument();
    const buttons = ["Give consent", "Sign in"].filter((name) => signIn.queryByRole("button", { name }));
    expect(buttons).toEqual(window ? [window] : []);
    const current = signIn.queryAllByRole("listitem").filter((item) => item.ariaCurrent === "step");
    expect(current.map(({ textContent }) => textContent)).toEqual(step ? [setUp.register.portal[step]] : []);
    current.forEach((item) => expect(item).toBeVisible());
    expect(document.body.textContent).not.toMatch(named);
  },
);

test("an unknown application leads to the settings, where its ids are", async () => {
  const opened = openSetUp({ getToken: refusedBy("700016") }).confirmed();
  opened.show();
  const signIn = await setUpStep("signIn", "Failed");
  await opened.user.click(signIn.getByRole("button", { name: "Open settings" }));
  expect(opened.done).toEqual(["settings"]);
});

test.each([
  ["with a tenant of its own", { tenantId: "99999999-2222-4333-8444-555555555555" }],
  ["for any tenant", { tenantId: undefined }],
])("for an application %s the address for admin consent can be copied", async (_, { tenantId }) => {
  const facts = {
    app: { clientId: usualClient, from: "organization", ...(tenantId && { tenantId }) },
  } as const;
  const refused = new EntraUnavailable("adminConsent", "AADSTS90094", facts);
  const opened = openSetUp({ getToken: () => Promise.reject(refused) }).confirmed();
  opened.show();
  const signIn = await setUpStep("signIn", "Failed");
  await opened.user.click(signIn.getByRole("button", { name: "Copy the address for admin consent" }));
  expect(await navigator.clipboard.readText()).toBe(
    `https://login.microsoftonline.com/${tenantId ?? "organizations"}/adminconsent?client_id=${usualClient}`,
  );
  expect(await axeViolations()).toEqual([]);
});

test("no address for admin consent is offered before the application is compared", async () => {
  openSetUp({ getToken: refusedBy("90094") }).show();
  await setUpStep("application", "Check this");
  await setUpStep("signIn", "Waiting for an earlier step");
  expect(screen.queryByText(/adminconsent/)).not.toBeInTheDocument();
});
