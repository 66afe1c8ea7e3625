import { axeInEveryTheme } from "./axe";
import { openHub, sidewaysOverflow, useBrowser, waitForWidth } from "./journey";
import { journeyNow } from "./journeyClock";
import { confirm, fillPreview, isSerious, organizationHub, scan } from "./organization";

useBrowser();

const daysAgo = (days: number) => new Date(journeyNow().getTime() - days * 86_400_000);

test("before 300 tokens are revoked, the audit log says which of them acted, and they can be left out", async () => {
  const journey = await openHub({
    hub: organizationHub,
    scenario: "enterprise",
    userCount: 60,
    tokenCount: 500,
    prepare: ({ world }) => {
      const people = world.users.all().filter((user) => user !== world.me);
      const tokens = people.flatMap(({ descriptor }) => world.tokensOf(descriptor));
      // Each of them acts, half of them with Terraform: expired ones too, which no plan has.
      for (const [index, { authorizationId }] of tokens.entries()) {
        world.audit.recordAct({
          ...{ actor: world.me, action: "Git.RepositoryCreated", when: daysAgo(1 + (index % 80)) },
          mechanism: `PAT_Unscoped authorizationId: ${authorizationId}`,
          ...(index % 2 === 0 ? { userAgent: "terraform/1.14.0", ipAddress: "198.51.100.7" } : {}),
        });
      }
    },
  });
  const { page, hub, emulator, problems } = journey;
  await scan(journey);
  await hub.getByRole("button", { name: /^Select all/ }).click();
  await hub.getByRole("button", { name: /^Revoke [\d,]+ tokens$/ }).click();
  const panel = hub.getByRole("dialog");
  const section = panel.getByRole("region", { name: "What these tokens did lately" });
  await section.getByRole("button", { name: "Read the audit log" }).waitFor();
  const audited = () => emulator.world.requests.filter(({ url }) => url.includes("audit/auditlog"));
  expect(audited()).toEqual([]);

  await section.getByRole("button", { name: "Read the audit log" }).click();
  await section.getByText(/The audit log of the last 90 days has been read\./).waitFor();
  const countIn = async (name: RegExp) => {
    const text = await section.getByRole("button", { name }).textContent();
    return Number(/(\d+)$/.exec(text ?? "")?.[1]);
  };
  const planned = Number(
    (await panel.getByRole("button", { name: /^Tokens \(\d+\)$/ }).textContent())?.replace(/\D/g, ""),
  );
  expect(planned).toBeGreaterThan(300);
  expect(await countIn(/^Tokens that acted, Last 90 days/)).toBe(planned);
  expect(await countIn(/^Addresses, Last 90 days/)).toBe(2);
  const terraform = await countIn(/^Clients, Last 30 days: Terraform/);
  expect(await axeInEveryTheme(page)).toEqual([]);

  await section.getByRole("button", { name: /^Clients, Last 30 days: Terraform/ }).click();
  await panel.getByText(`${terraform} tokens found.`, { exact: true }).waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);
  await panel.getByRole("button", { name: `Leave out all ${terraform} found` }).click();
  await panel.getByRole("button", { name: `Revoke ${planned - terraform} tokens` }).waitFor();
  await section.getByRole("button", { name: "List the whole plan" }).click();
  await page.setViewportSize({ width: 320, height: 900 });
  await waitForWidth(page, 320);
  expect(await sidewaysOverflow(page)).toBe(0);
  await page.setViewportSize({ width: 1366, height: 900 });

  await fillPreview(hub);
  await confirm(hub);
  await hub.locator("strong", { hasText: `${planned - terraform} tokens were revoked` }).waitFor();
  expect(problems.filter(isSerious)).toEqual([]);
});
