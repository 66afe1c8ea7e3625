import { latePlaces } from "../../../src/azure/places/latePlaces";
import { fetchFrom } from "../../emulator/fetchFrom";
import { createWorld } from "../../emulator/world/World";
import { placesOver } from "./placesOver";

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
