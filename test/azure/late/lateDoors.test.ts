import { auditDoor } from "../../../src/azure/auditDoor";
import { arriving } from "../../../src/azure/late/arriving";
import { lateAudit } from "../../../src/azure/late/lateAudit";
import { latePlaces } from "../../../src/azure/late/latePlaces";
import { AzureError } from "../../../src/azure/rest/AzureError";
import { fetchFrom } from "../../emulator/fetchFrom";
import { createWorld } from "../../emulator/world/World";
import { placesOver } from "../placesOver";

const range = { start: new Date(0), end: new Date(1) };
const page = { entries: [], unreadable: 0, continuationToken: undefined };

test("a file that does not arrive is no connection, and the next use asks for it again", async () => {
  const load = jest
    .fn()
    .mockRejectedValueOnce(new Error("Loading chunk 7 failed."))
    .mockResolvedValue("here");
  const arrived = arriving<string>(load);
  await expect(arrived()).rejects.toMatchObject({ name: "AzureError", kind: "offline" });
  expect(await Promise.all([arrived(), arrived()])).toEqual(["here", "here"]);
  expect(load).toHaveBeenCalledTimes(2);
});

test("the audit log arrives with its first reading, and stays with the sign-in that was let through", async () => {
  const first = jest.fn(() => Promise.reject(new AzureError("forbidden", "not with the extension's token")));
  const load = jest.fn(async () => auditDoor([{ page: first }, { page: async () => page }]));
  const door = lateAudit(load);
  expect(load).not.toHaveBeenCalled();
  for (let reading = 0; reading < 2; reading++) {
    const pages: unknown[] = [];
    for await (const each of door.pages(range, new AbortController().signal)) pages.push(each);
    expect(pages).toEqual([page]);
  }
  expect(load).toHaveBeenCalledTimes(1);
  expect(first).toHaveBeenCalledTimes(1);
});

test("each late list of places is the one that was asked for", async () => {
  const world = createWorld();
  globalThis.fetch = fetchFrom(world);
  const door = placesOver(world);
  const late = latePlaces(async () => door);
  const { signal } = new AbortController();
  const { projects } = await late.readProjects(undefined, signal);
  expect(projects.length).toBeGreaterThan(1);
  for (const { id } of projects) {
    expect(await late.readServiceConnections(id, undefined, signal)).toEqual(
      await door.readServiceConnections(id, undefined, signal),
    );
    expect(await late.readVariableGroups(id, undefined, signal)).toEqual(
      await door.readVariableGroups(id, undefined, signal),
    );
  }
  expect(await late.readServiceHooks(undefined, signal)).toEqual(
    await door.readServiceHooks(undefined, signal),
  );
  const stopped = AbortSignal.abort(new Error("stopped"));
  await expect(late.readServiceHooks(undefined, stopped)).rejects.toThrow("stopped");
});
