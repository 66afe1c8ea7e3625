import { en as creationWords } from "../../src/hubs/my-tokens/creation/words/en";
import { formsSaved, typeIntoPlainField } from "../e2e/profile/formsSaved";
import { secretsOnDisk } from "../e2e/profile/secretsOnDisk";
import { openHub, useFirefox } from "./journey";
import { says, seen, textOf } from "./seen";

const text = creationWords;

useFirefox();

test("makes a token, reveals and copies it once, and it is in the list afterwards", async () => {
  const { page, hub, emulator, problems, profile } = await openHub();
  // Firefox does not save frames that a script added to the page, as the host does, so the host's page is checked.
  const session = "sessionstore-backups/recovery.jsonlz4 holds a secret";
  await seen(hub, "button", "New token").click();
  await seen(hub, "button", /^Clone ?[A-Z]/).click();
  await seen(hub, "button", /^Create$/).click();
  await seen(hub, "button", text.reveal).click();
  const secret = await textOf(seen(hub, "group", /^Token$/));
  expect(secret).toMatch(/^[A-Za-z0-9]{84}$/);
  expect(await formsSaved(profile, page)).toContainEqual(session);
  expect(await secretsOnDisk(profile, [secret])).toEqual([]);
  await seen(hub, "button", text.copy).click();
  await says(hub, text.copied);
  await seen(hub, "button", text.done).click();
  await says(hub, "21 of 25 tokens shown");
  expect(await hub.content()).not.toContain(secret);
  expect(await formsSaved(profile, page)).toContainEqual(session);
  expect(await secretsOnDisk(profile, [secret])).toEqual([]);
  const holding = emulator.world.requests.filter(({ responseBody }) => responseBody.includes(secret));
  expect(holding.map(({ method }) => method)).toEqual(["POST"]);
  expect(problems).toEqual([]);
});

test("an answer that got lost is looked up, and what was made is named", async () => {
  const { hub, problems } = await openHub({
    prepare: ({ world }) => world.faults.add({ kind: "dropAfter", method: "POST", path: "tokens/pats" }),
  });
  await seen(hub, "button", "New token").click();
  await seen(hub, "button", /^Clone ?[A-Z]/).click();
  await seen(hub, "button", /^Create$/).click();
  await says(hub, creationWords.lost.made.title);
  expect(problems.filter((problem) => !problem.includes("CORS request did not succeed"))).toEqual([]);
});

test("the tests find the contents of a plain field in Firefox's own files", async () => {
  const { page, profile } = await openHub();
  const pasted = "PlainFieldsAreNotForSecrets".repeat(4);
  await page.evaluate(typeIntoPlainField, pasted);
  await formsSaved(profile, page);
  expect(await secretsOnDisk(profile, [pasted])).toContainEqual(
    "sessionstore-backups/recovery.jsonlz4 holds a secret",
  );
});
