import type { FaultRule } from "../emulator/faults";
import { frameOf, openHub, useBrowser } from "./journey";
import { finish, makeToken } from "./newToken";
import { mintedSecrets, tracesOf } from "./secretLeaks";

useBrowser();

const endings: readonly (readonly [string, FaultRule])[] = [
  ["500", { kind: "status", status: 500 }],
  ["a lost answer", { kind: "dropAfter" }],
  ["half of its JSON", { kind: "truncatedJson" }],
  ["JSON that is none", { kind: "malformedJson" }],
  ["a connection that ends within the answer", { kind: "cutBody" }],
  ["a sign-in page", { kind: "signInPage" }],
];

// Every journey also checks that no request carries a secret, and no address, console, storage or file holds one.
test("failed creations, and one that succeeds after them, leave no secret on the page", async () => {
  const journey = await openHub({ hasStorage: true });
  const { page, hub, emulator } = journey;
  const { faults, requests } = emulator.world;
  for (const [ending, fault] of endings) {
    await hub.getByText(/^\d+ of \d+ tokens shown$/).waitFor();
    faults.add(
      { ...fault, method: "POST", path: "tokens/pats" },
      { kind: "delay", milliseconds: 50, path: "tokens/pats" },
      { kind: "status", status: 503, method: "GET", path: "tokens/pats", nth: 1 },
    );
    await hub.getByRole("button", { name: "New token" }).click();
    await hub.getByRole("button", { name: /^Clone ?[A-Z]/ }).click();
    await page.waitForURL(/panel=/);
    await hub.getByRole("button", { name: "Create", exact: true }).click();
    await hub
      .getByText(/^(The token was created, but its secret is lost|The token was not created)$/)
      .or(hub.getByText(/^(The token may or may not|You are signed out|Azure DevOps)/))
      .first()
      .waitFor();
    expect([ending, ...(await secretsDrawn())]).toEqual([ending]);
    faults.clear();
    await hub.getByRole("dialog").getByRole("button", { name: "Close" }).first().click();
    // The host learns of it a moment later. A page reloaded before that opens the panel again.
    await page.waitForURL((url) => !url.href.includes("panel="));
    await page.reload();
  }

  const secret = await makeToken(journey, "Clone");
  await hub.getByRole("button", { name: "Copy the token" }).click();
  await hub.getByText(/^Copied\./).waitFor();
  await finish(journey);
  await hub.getByText(/^\d+ of \d+ tokens shown$/).waitFor();
  expect(mintedSecrets(requests)).toContain(secret);
  expect(await secretsDrawn()).toEqual([]);

  async function secretsDrawn(): Promise<string[]> {
    const drawn = [await page.content(), await frameOf(page).content()].join("\n");
    const traces = mintedSecrets(requests).flatMap(tracesOf);
    // Half a secret is a secret too: an error that quotes the answer would show its beginning.
    const beginnings = traces.map((trace) => trace.slice(0, 16));
    return beginnings.filter((beginning) => drawn.includes(beginning));
  }
});
