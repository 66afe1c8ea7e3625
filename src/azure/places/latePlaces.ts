import type { PlacesDoor } from "./placesDoor";
import { arriving } from "../arriving";

/** The lists of places, whose code arrives when somebody searches them. */
export function latePlaces(load: () => Promise<PlacesDoor>): PlacesDoor {
  const arrived = arriving(load);
  return {
    readProjects: async (...asked) => (await arrived()).readProjects(...asked),
    readServiceConnections: async (...asked) => (await arrived()).readServiceConnections(...asked),
    readVariableGroups: async (...asked) => (await arrived()).readVariableGroups(...asked),
    readServiceHooks: async (...asked) => (await arrived()).readServiceHooks(...asked),
  };
}
