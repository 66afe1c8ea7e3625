import { en as creation } from "../../src/hubs/my-tokens/creation/words/en";
import { en as being } from "../../src/hubs/my-tokens/being-replaced/words/en";
import type { BlockTitle, SnippetId } from "../../src/tokens/snippets/Snippet";
import { aClientHome, hasProgram, type ClientHome } from "../emulator/clients/runClient";
import { statusOf } from "../emulator/world/Token";
import { textOf } from "../tokens/snippets/aContext";
import { axeInEveryTheme } from "./axe";
import { focusInside, openHub, pressUntil, useBrowser, type Journey } from "./journey";
import { fillPlace, finish, linesOf } from "./newToken";
import { anEndingToken, askToEnd, endOld, makeSuccessor } from "./replacing";
import { tracesOf } from "./secretLeaks";

useBrowser();

const place = { project: "Shop", repository: "web", feed: "parts" };

let home: ClientHome;
beforeEach(async () => {
  home = await aClientHome();
});
afterEach(() => home.remove());

/** Opens My tokens with an ending token of this name and scope. */
async function open(displayName: string, scope: string) {
  let old = "";
  const journey = await openHub({
    hasStorage: true,
    prepare: ({ world }) => void (old = anEndingToken(world, displayName, scope)),
  });
  /** The product's own lines for the old token, as the person pasted them a year ago. */
  const oldLines = (id: SnippetId, title: BlockTitle, shell?: "bash") =>
    textOf(id, title, {
      context: {
        organizationUrl: journey.emulator.url,
        organizationName: "fabrikam",
        ...place,
        api: { host: "core", path: "_apis/projects" },
      },
      secret: old,
      ...(shell ? { shell } : {}),
    });
  return { ...journey, old, oldLines };
}

const isWorking = ({ emulator: { world } }: Journey, name: string) =>
  world
    .tokensOf(world.me.descriptor)
    .filter((token) => token.displayName === name)
    .map((token) => statusOf(token, world.now()));

test("git goes on with the new token, put in place by the lines shown, once the old one is revoked", async () => {
  const name = "Clone and push, laptop";
  const journey = await open(name, "vso.code_write");
  const push = "git commit --quiet --allow-empty --message News && git push";
  const keep = journey.oldLines("git-credential-helper", "approveInFile", "bash");
  expect(await home.bash(keep, { input: `${journey.old}\n` })).toMatchObject({ code: 0 });
  expect(await home.bash(journey.oldLines("git-clone", "clone", "bash"))).toMatchObject({ code: 0 });
  expect(await home.bash(push, { folder: "web" })).toMatchObject({ code: 0 });

  const secret = await makeSuccessor(journey, name);
  const reject = await linesOf(journey, "git-credential-helper", "rejectOld");
  const approve = await linesOf(journey, "git-credential-helper", "approveInFile");
  expect(reject + approve).not.toContain(secret);
  expect(await home.bash(reject)).toMatchObject({ code: 0 });
  expect((await home.bash(push, { folder: "web" })).code).toBe(128);
  expect(await home.bash(approve, { input: `${secret}\n` })).toMatchObject({ code: 0 });
  await finish(journey);
  await journey.hub.getByText(being.state.putInPlace).waitFor();
  await endOld(journey);
  expect(isWorking(journey, name)).toEqual(["revoked"]);
  expect(await home.bash(push, { folder: "web" })).toMatchObject({ code: 0 });
  await journey.hub.getByRole("button", { name: being.done }).click();
  await journey.hub.getByRole("region", { name: /^Being replaced/ }).waitFor({ state: "detached" });
});

test("npm and pip go on with the new token, put in place by the lines shown", async () => {
  const name = "Packages, read, laptop";
  const journey = await open(name, "vso.packaging");
  const hasPip = hasProgram("pip");
  if (!hasPip) console.log("Left out: there is no pip here.");
  const put = async (lines: (id: SnippetId, title: BlockTitle) => string | Promise<string>) => {
    await home.write(".npmrc", await lines("npmrc", "userNpmrc"));
    await home.write("app/.npmrc", await lines("npmrc", "projectNpmrc"));
    if (!hasPip) return;
    await home.write(".config/pip/pip.conf", await lines("pip", "pipConfig"));
    await home.write(".netrc", await lines("pip", "netrc"));
  };
  const use = async (run: number) => {
    await home.write("app/package.json", JSON.stringify({ name: `app${run}`, version: "1.0.0" }));
    const npm = "rm -rf node_modules package-lock.json && npm install --no-cache fabrikam-greeting";
    const results = [await home.bash(npm, { folder: "app" })];
    const pip = `pip download --no-deps --no-cache-dir --no-input --dest wheels${run} fabrikam-greeting`;
    if (hasPip) results.push(await home.bash(pip));
    return results.map(({ code, stderr }) => (code === 0 ? "works" : stderr));
  };
  const works = hasPip ? ["works", "works"] : ["works"];
  await put(journey.oldLines);
  expect(await use(1)).toEqual(works);
  const secret = await makeSuccessor(journey, name);
  expect(secret).toHaveLength(84);
  await fillPlace(journey, { Project: place.project, Feed: place.feed });
  await put((id, title) => linesOf(journey, id, title));
  await finish(journey);
  await endOld(journey);
  expect(await use(2)).toEqual(works);
});

test("curl goes on with the new token; the secret is nowhere but in the answer that made it", async () => {
  const name = "Work items, read, report";
  const journey = await open(name, "vso.work");
  const { page, hub, emulator } = journey;
  const secret = await makeSuccessor(journey, name);
  await hub.getByRole("button", { name: "Try it" }).click();
  await hub.getByText("It works: Azure DevOps knows it as yours.").waitFor();
  const read = await linesOf(journey, "curl", "callApi");
  if (hasProgram("curl")) {
    expect((await home.bash(read, { input: `${journey.old}\n` })).stdout).toContain("System.Title");
    expect((await home.bash(read, { input: `${secret}\n` })).stdout).toContain("System.Title");
  }
  await finish(journey);
  await endOld(journey);
  if (hasProgram("curl")) {
    expect((await home.bash(read, { input: `${secret}\n` })).stdout).toContain("System.Title");
    expect((await home.bash(read, { input: `${journey.old}\n` })).code).toBe(22);
  }
  const kept = JSON.stringify([
    page.url(),
    await page.context().storageState({ indexedDB: true }),
    emulator.world.extensionData.list({ type: "User", value: "Me" }, "replacing"),
  ]);
  for (const trace of tracesOf(secret)) expect(kept).not.toContain(trace);
  const holding = emulator.world.requests.filter(({ responseBody }) => responseBody.includes(secret));
  expect(holding.map(({ method }) => method)).toEqual(["POST"]);
});

test("a token that was not put in place stops what uses the old one, as the page says before", async () => {
  const name = "Clone, build server";
  const journey = await open(name, "vso.code");
  const clone = journey.oldLines("git-clone", "clone", "bash");
  await home.bash(journey.oldLines("git-credential-helper", "approveInFile", "bash"), {
    input: `${journey.old}\n`,
  });
  expect(await home.bash(clone)).toMatchObject({ code: 0 });
  await makeSuccessor(journey, name);
  await finish(journey);
  const question = await askToEnd(journey);
  await question
    .getByText(`“${name}” stops working at once, wherever it still is.`, { exact: false })
    .waitFor();
  await question.getByText(being.end.notInPlace).waitFor();
  await question.getByText(being.audit.notSeen).waitFor();
  expect(await axeInEveryTheme(journey.page)).toEqual([]);
  await question.getByRole("button", { name: being.end.confirm }).click();
  await journey.hub.getByText(/1 token was revoked/).waitFor();
  const refused = await home.bash(`${clone} again`);
  expect([refused.code, refused.stderr]).toEqual([128, expect.stringContaining("Authentication failed")]);
});

test("by keyboard; a page reloaded before the copy says that the new token cannot be used any more", async () => {
  const name = "Clone, laptop";
  const journey = await open(name, "vso.code");
  const { page, hub } = journey;
  const made = `${name} (`;
  page.on("dialog", (dialog) => void dialog.accept());
  await hub.getByRole("button", { name: `Replace “${name}”` }).waitFor();
  await hub.getByRole("row", { name: new RegExp(name) }).focus();
  await pressUntil(page, "Tab", new RegExp(`Replace “${name}”`), 5);
  await page.keyboard.press("Enter");
  await focusInside(hub);
  await hub.getByRole("button", { name: creation.form.create, exact: true }).waitFor();
  await pressUntil(page, "Tab", /^BUTTON Create$/);
  await page.keyboard.press("Enter");
  await hub.getByRole("button", { name: creation.copy }).waitFor();
  await page.reload();
  await hub.getByText(being.state.secretLost).waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);
  await hub.getByRole("button", { name: being.revokeNew }).focus();
  await page.keyboard.press("Enter");
  await focusInside(hub);
  await pressUntil(page, "Tab", /Revoke token$/);
  await page.keyboard.press("Enter");
  await hub.getByText(being.state.successorGone).waitFor();
  const { world } = journey.emulator;
  const successor = world
    .tokensOf(world.me.descriptor)
    .find(({ displayName }) => displayName?.startsWith(made));
  expect(successor && statusOf(successor, world.now())).toBe("revoked");
  expect(isWorking(journey, name)).toEqual(["active"]);
  await hub.getByRole("button", { name: being.another }).focus();
  await page.keyboard.press("Enter");
  await hub.getByRole("dialog", { name: `Replace “${name}”` }).waitFor();
});

test("those that end soon are replaced one after the other, and the list says how far each is", async () => {
  const names = ["Clone, one", "Clone, two"];
  const journey = await openHub({
    hasStorage: true,
    query: { expires: "7d", q: "Clone," },
    prepare: ({ world }) => names.forEach((name) => anEndingToken(world, name, "vso.code")),
  });
  const { page, hub } = journey;
  await hub.getByRole("button", { name: "Replace 2 tokens", exact: true }).click();
  await hub.getByText("Token 1 of 2.", { exact: false }).waitFor();
  for (const next of [/^Next: Clone, /, /^Done$/]) {
    await hub.getByRole("button", { name: creation.form.create, exact: true }).click();
    await hub.getByRole("checkbox", { name: creation.storedElsewhere }).click();
    await hub.getByRole("button", { name: next }).click();
  }
  await hub.getByRole("heading", { name: "Being replaced: 2 tokens" }).waitFor();
  await page.reload();
  await hub.getByRole("heading", { name: "Being replaced: 2 tokens" }).waitFor();
  expect(await hub.getByText(being.state.putInPlace).count()).toBe(2);
});
