import { en as creation } from "../../src/hubs/my-tokens/creation/words/en";
import { en as being } from "../../src/hubs/my-tokens/being-replaced/words/en";
import { anEndingToken } from "../e2e/replacing";
import { statusOf } from "../emulator/world/Token";
import { aClientHome, hasProgram } from "../emulator/clients/runClient";
import { openHub, useFirefox } from "./journey";
import { says, seen, textOf } from "./seen";

useFirefox();

test("a token is replaced, the new one works for curl, and the old one is revoked", async () => {
  const name = "Work items, read, report";
  let old = "";
  const { hub, emulator, problems } = await openHub({
    prepare: ({ world }) => void (old = anEndingToken(world, name, "vso.work")),
  });
  const { world } = emulator;
  await seen(hub, "button", `Replace “${name}”`).click();
  await seen(hub, "button", /^Create$/).click();
  await seen(hub, "button", creation.reveal).click();
  const secret = await textOf(seen(hub, "group", /^Token$/));
  await seen(hub, "button", "Try it").click();
  await says(hub, "It works: Azure DevOps knows it as yours.");
  await seen(hub, "checkbox", creation.storedElsewhere).click();
  await seen(hub, "button", creation.done).click();
  await seen(hub, "button", being.markInPlace).click();
  await says(hub, being.state.inPlace);
  await seen(hub, "button", being.endOld).click();
  await seen(hub, "button", being.end.confirm, { role: "dialog", name: being.end.title }).click();
  await says(hub, "1 token was revoked");
  await says(hub, being.state.oldEnded);
  const before = world.tokensOf(world.me.descriptor).find(({ displayName }) => displayName === name);
  expect(before && statusOf(before, world.now())).toBe("revoked");
  if (hasProgram("curl")) {
    const home = await aClientHome();
    const ask = (token: string) =>
      home.run("curl", [
        "--silent",
        "--fail",
        "--user",
        `:${token}`,
        `${emulator.url}/_apis/wit/fields?api-version=7.1`,
      ]);
    expect([(await ask(secret)).code, (await ask(old)).code]).toEqual([0, 22]);
    await home.remove();
  }
  expect(problems).toEqual([]);
});
