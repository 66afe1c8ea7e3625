import { axeInEveryTheme } from "./axe";
import { openHub, useBrowser } from "./journey";
import { isSerious } from "./organization";

useBrowser();

const day = 86_400_000;

test("of similar tokens the newest is kept, and a token that stopped says why", async () => {
  const { page, hub, emulator } = await openHub({
    query: { status: "any" },
    prepare: ({ world }) => {
      for (const number of [1, 2, 3, 4])
        world.addToken({
          displayName: `nightly job ${number}`,
          scope: "vso.packaging",
          validFrom: new Date(world.now().getTime() - number * day),
        });
    },
  });
  await hub.getByRole("button", { name: /^Similar tokens: \d+$/ }).click();
  await hub.getByText(/^The newest was created on/).waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);
  await hub.getByRole("button", { name: "Keep 1, revoke 3" }).click();
  await hub.getByRole("dialog").getByRole("button", { name: "Revoke 3 tokens" }).click();
  await hub.getByText(/^3 tokens were revoked/).waitFor();
  const { world } = emulator;
  const left = world
    .tokensOf(world.me.descriptor)
    .filter(({ displayName, revocation }) => displayName?.startsWith("nightly job") && !revocation);
  expect(left.map(({ displayName }) => displayName)).toEqual(["nightly job 1"]);

  await hub.getByText("leaked in a gist").first().click();
  await hub.getByRole("heading", { name: "Why did it stop?" }).waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);
});

test("an administrator without the sign-in sees and revokes their own tokens, and is told what needs it", async () => {
  const { page, hub, emulator, problems } = await openHub({ scenario: "no-app" });
  await hub.getByText("Your own tokens, through the administrator API").waitFor();
  await hub.getByText(/^\d+ of \d+ tokens shown$/).waitFor();
  await hub.getByText(/Creating, editing and extending them needs your Microsoft Entra sign-in/).waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);
  await hub.getByRole("checkbox", { name: "Select nightly packages" }).click();
  await hub.getByRole("button", { name: "Revoke 1 token" }).click();
  await hub.getByRole("dialog").getByRole("button", { name: "Revoke token" }).click();
  await hub.getByText(/^1 token was revoked/).waitFor();
  const { requests } = emulator.world;
  expect(requests.filter(({ url }) => url.includes("/_apis/tokens/pats"))).toEqual([]);
  expect(
    requests.filter(({ method, url }) => method === "POST" && url.includes("/tokenadmin/revocations")),
  ).toHaveLength(1);
  expect(problems.filter(isSerious)).toEqual([]);
});
