import type { World } from "../emulator/world/World";
import type { Journey } from "./journey";
import { tracesOf } from "./secretLeaks";

const day = 86_400_000;

/** A token of somebody else that has leaked, with what the audit log saw it do. */
export function leak(world: World) {
  const owner = world.users.all().find(({ displayName }) => displayName === "Priya Raman");
  if (!owner) throw new Error("Priya Raman is not there.");
  const added = world.addToken({
    owner: owner.descriptor,
    displayName: "deploy from laptop",
    scope: "vso.build_execute vso.code_manage",
    validFrom: new Date(world.now().getTime() - 80 * day),
    validTo: new Date(world.now().getTime() + 61 * day),
  });
  const act = (daysAgo: number, action: string, given: { ipAddress?: string; userAgent?: string } = {}) =>
    world.audit.recordAct({
      ...{ action, actor: owner, when: new Date(world.now().getTime() - daysAgo * day) },
      mechanism: `PAT_Unscoped authorizationId: ${added.token.authorizationId}`,
      ...given,
    });
  for (const daysAgo of [70, 61, 44, 33, 20, 12, 5]) act(daysAgo, "Git.RefUpdatePoliciesBypassed");
  const stranger = { ipAddress: "198.51.100.77", userAgent: "python-requests/2.32.0" };
  for (const daysAgo of [1, 0.5]) act(daysAgo, "Git.RepositoryForked", stranger);
  return { owner, ...added };
}

/** Puts a text on the clipboard and pastes it as a person does; the focus has to be where it goes. */
export async function paste({ page }: Journey, text: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((value) => navigator.clipboard.writeText(value), text);
  await page.keyboard.press("Control+V");
  await page.evaluate(() => navigator.clipboard.writeText("something else"));
}

/** Where a secret still is: requests (but for the header that asks whose it is), documents, addresses and storage. */
export async function placesOf(secret: string, { page, emulator }: Journey): Promise<string[]> {
  const holds = (text: string) => partsOf(secret).some((part) => text.includes(part));
  const places: string[] = [];
  for (const { method, url, headers, body, responseBody } of emulator.world.requests) {
    const { authorization = "", ...others } = headers;
    const isAsking = url.includes("_apis/connectionData");
    const said = [url, body, responseBody, JSON.stringify(others), isAsking ? "" : authorization].join("\n");
    if (holds(said)) places.push(`${method} ${url.split("?")[0]}`);
  }
  for (const frame of page.frames()) {
    if (holds(await frame.content())) places.push("a document");
    if (holds(frame.url())) places.push("an address");
  }
  if (holds(JSON.stringify(await page.context().storageState({ indexedDB: true })))) places.push("storage");
  return places;
}

/** In the forms that clients write, and a part of it. */
function partsOf(secret: string): readonly string[] {
  return [...tracesOf(secret), secret.slice(8, 40)];
}

/** Whether a secret stays in memory: what the last task of the page still held is gone once it has done others. */
export async function staysInMemory(secret: string, journey: Journey): Promise<boolean> {
  for (let looks = 0; looks < 3; looks++) {
    if (!(await isInMemory(secret, journey))) return false;
    await journey.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  }
  return true;
}

/** Takes a snapshot of the memory of the page and its frames, which collects garbage first, and looks for the secret. */
export async function isInMemory(secret: string, { page }: Journey): Promise<boolean> {
  const traces = partsOf(secret);
  const session = await page.context().newCDPSession(page);
  let isThere = false;
  let end = "";
  session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => {
    const text = end + chunk;
    isThere ||= traces.some((trace) => text.includes(trace));
    end = chunk.slice(-200);
  });
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  await session.detach();
  return isThere;
}
