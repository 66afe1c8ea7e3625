import { en as secretWords } from "../../src/hubs/my-tokens/new-token/secret/words/en";
import { en as newTokenWords } from "../../src/hubs/my-tokens/new-token/words/en";
import { openHub, useFirefox } from "./journey";
import { says, seen, valueOf } from "./seen";

const text = secretWords;

useFirefox();

test("makes a token, reveals and copies it once, and it is in the list afterwards", async () => {
  const { hub, emulator, problems } = await openHub();
  await seen(hub, "button", "New token").click();
  await seen(hub, "button", /^Clone ?[A-Z]/).click();
  await seen(hub, "button", /^Create$/).click();
  await seen(hub, "button", text.reveal).click();
  const secret = await valueOf(seen(hub, "textbox", /^Token$/));
  expect(secret).toMatch(/^[A-Za-z0-9]{84}$/);
  await seen(hub, "button", text.copy).click();
  await says(hub, text.copied);
  await seen(hub, "button", text.done).click();
  await says(hub, "21 of 25 tokens shown");
  expect(await hub.content()).not.toContain(secret);
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
  await says(hub, newTokenWords.lost.made.title);
  expect(problems.filter((problem) => !problem.includes("CORS request did not succeed"))).toEqual([]);
});
