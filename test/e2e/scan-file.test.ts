import { gzipSync } from "node:zlib";

import { writeScanFile } from "../../src/jobs/scan-file/write/writeScanFile";
import type { Owner } from "../../src/tokens/organization/OwnedToken";
import { TokenColumns } from "../../src/tokens/organization/columns/TokenColumns";
import type { Reach } from "../../src/tokens/token/Token";
import { statusOf, type Token } from "../emulator/world/Token";
import { isServiceIdentity } from "../emulator/world/User";
import type { World } from "../emulator/world/World";
import { axeInEveryTheme, axeViolations } from "./axe";
import { openHub, sidewaysOverflow, useBrowser, waitForWidth, type Journey } from "./journey";
import { confirm, fillPreview, isSerious, organizationHub } from "./organization";

useBrowser();

/** What a pipeline wrote about the organization. */
function scanFileOf(world: World): string {
  const table = new TokenColumns();
  const people = world.users.all().filter((user) => !isServiceIdentity(user));
  for (const { descriptor, displayName, mailAddress, principalName, lastAccessed = "never" } of people) {
    const owner: Owner = { descriptor, displayName, mailAddress, principalName, lastAccessed, kind: "user" };
    const tokens = world
      .tokensOf(descriptor)
      .filter((token) => isListed(token, world))
      .map((token) => ({
        authorizationId: token.authorizationId,
        name: token.displayName ?? "",
        scopes: token.scope.split(" "),
        reach: reachOf(token.targetAccounts),
        validFrom: token.validFrom,
        validTo: token.validTo,
        isRevoked: false,
      }));
    if (tokens.length > 0) table.append({ ...owner, listedAt: world.now() }, tokens);
  }
  const scan = {
    organizationId: world.organization.id,
    ...{ isEveryone: true, isComplete: true, takenAt: world.now(), beganAt: world.now(), table },
    read: new Set(people.map(({ descriptor }) => descriptor)),
  };
  const nobody = { failed: [], waiting: new Set<string>(), others: new Set<string>(), signIns: new Map() };
  const content = { scan, organizationName: "fabrikam", shard: undefined, hasWholeList: true, ...nobody };
  return [...writeScanFile(content)].join("");
}

/** As the service lists them to administrators. */
function isListed(token: Token, world: World): boolean {
  const { targetAccounts: targets, isPublic } = token;
  const isHere = targets === null || targets.includes(world.organization.id);
  return !isPublic && isHere && statusOf(token, world.now()) !== "revoked";
}

function reachOf(targets: readonly string[] | null): Reach {
  return targets ? { kind: "organizations", ids: targets } : { kind: "all" };
}

async function choose({ hub, page }: Journey, name: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await hub.getByRole("button", { name: "Open a scan file" }).click();
  await (await chooser).setFiles({ name, mimeType: "application/octet-stream", buffer });
}

test("a packed scan file is opened, survives a reload, and tokens in it are revoked with the usual preview", async () => {
  const journey = await openHub({ hub: organizationHub });
  const { page, hub, emulator, problems } = journey;
  const text = scanFileOf(emulator.world);
  await hub.getByRole("button", { name: "Open a scan file" }).waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);
  await choose(journey, "scan.jsonl", Buffer.from(text.slice(0, -300)));
  await hub.getByText("scan.jsonl is cut off: its end is missing. Copy or download it again.").waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);
  await choose(journey, "scan.jsonl.gz", gzipSync(text));
  await hub.getByText("52 of 60 tokens shown, of 11 people").waitFor();
  await hub.getByText(/^Opened from a file, read on Nov 21, 2026/).waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);
  await page.reload();
  await hub.getByText(/^Opened from a file, read on Nov 21, 2026/).waitFor();
  await page.setViewportSize({ width: 320, height: 900 });
  await waitForWidth(page, 320);
  expect(await sidewaysOverflow(page)).toBe(0);
  await page.setViewportSize({ width: 1366, height: 900 });
  // Nothing was read of anybody else: one's own list tells whether one may see the others.
  const { me, requests } = emulator.world;
  const lists = requests.filter(({ url }) => url.includes("personalaccesstokens"));
  expect(lists.filter(({ url }) => !url.includes(me.descriptor))).toEqual([]);

  await hub.getByRole("button", { name: "Select all 33 shown" }).click();
  await hub.getByRole("button", { name: "Revoke 33 tokens" }).click();
  await fillPreview(hub);
  expect(await axeViolations(page)).toEqual([]);
  await confirm(hub);
  await hub.locator("strong", { hasText: "33 tokens were revoked: Azure DevOps no longer lists" }).waitFor();
  await hub.getByRole("tab", { name: "Tokens" }).click();
  await hub.getByText("19 of 60 tokens shown").waitFor();
  const everyone = emulator.world.users.all();
  const others = everyone
    .filter(({ id }) => id !== me.id)
    .flatMap(({ descriptor }) => emulator.world.tokensOf(descriptor));
  expect(others.filter((token) => token.revocation).length).toBeGreaterThanOrEqual(33);
  expect(problems.filter(isSerious)).toEqual([]);
});
