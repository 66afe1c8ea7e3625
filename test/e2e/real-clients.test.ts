import { aClientHome, hasProgram, type ClientHome } from "../emulator/clients/runClient";
import { openHub, useBrowser } from "./journey";
import { fillPlace, finish, linesOf, makeToken, revokeByName } from "./newToken";

useBrowser();

const push = "git commit --quiet --allow-empty --message News && git push";
const place = { Project: "shop", Repository: "web" };

let home: ClientHome;
beforeEach(async () => {
  home = await aClientHome();
});
afterEach(() => home.remove());

test("a token from the template Clone clones with the pasted snippet, and its push is refused", async () => {
  const journey = await openHub({ hasStorage: true });
  const secret = await makeToken(journey, "Clone");
  await fillPlace(journey, place);
  const keep = await linesOf(journey, "git-credential-helper", "approveInFile");
  const clone = await linesOf(journey, "git-clone", "clone");
  expect(keep + clone).not.toContain(secret);
  expect(await home.bash(keep, { input: `${secret}\n` })).toMatchObject({ code: 0 });
  expect(await home.bash(clone)).toMatchObject({ code: 0 });
  expect((await home.bash(push, { folder: "web" })).code).toBe(128);

  await finish(journey);
  await home.bash(keep, { input: `${secret}\n` });
  await revokeByName(journey, /Clone Ines Calder/);
  const refused = await home.bash(`${clone} again`);
  expect([refused.code, refused.stderr]).toEqual([128, expect.stringContaining("Authentication failed")]);
});

test("a token from the template Clone and push does both", async () => {
  const journey = await openHub({ hasStorage: true });
  const secret = await makeToken(journey, "Clone and push");
  await fillPlace(journey, place);
  await home.bash(await linesOf(journey, "git-credential-helper", "approveInFile"), { input: `${secret}\n` });
  expect(await home.bash(await linesOf(journey, "git-clone", "clone"))).toMatchObject({ code: 0 });
  expect(await home.bash(push, { folder: "web" })).toMatchObject({ code: 0 });
});

test("npm installs with the snippet for Packages read but cannot publish, and can do neither once the token is revoked", async () => {
  const journey = await openHub({ hasStorage: true });
  const secret = await makeToken(journey, "Packages, read");
  await fillPlace(journey, { Project: "Shop", Feed: "parts" });
  await home.write(".npmrc", await linesOf(journey, "npmrc", "userNpmrc"));
  for (const folder of ["app", "later"]) {
    await home.write(`${folder}/.npmrc`, await linesOf(journey, "npmrc", "projectNpmrc"));
    await home.write(`${folder}/package.json`, JSON.stringify({ name: folder, version: "1.0.0" }));
  }
  expect(secret).toHaveLength(84);
  const install = "npm install fabrikam-greeting";
  expect(await home.bash(install, { folder: "app" })).toMatchObject({ code: 0 });
  expect((await home.bash("npm publish", { folder: "app" })).stderr).toContain("E401");
  await finish(journey);
  await revokeByName(journey, /Packages, read Ines Calder/);
  expect((await home.bash(install, { folder: "later" })).stderr).toContain("E401");
});

test("curl reads work items with that template, but not once the token is revoked", async () => {
  if (!hasProgram("curl")) return console.log("Left out: there is no curl here.");
  const journey = await openHub({ hasStorage: true });
  const secret = await makeToken(journey, "Work items, read");
  const read = await linesOf(journey, "curl", "callApi");
  expect((await home.bash(read, { input: `${secret}\n` })).stdout).toContain("System.Title");
  await finish(journey);
  await revokeByName(journey, /Work items, read Ines Calder/);
  const refused = await home.bash(read, { input: `${secret}\n` });
  expect([refused.code, refused.stdout]).toEqual([22, ""]);
});
