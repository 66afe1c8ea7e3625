/**
 * The scope of each list of places. Hooks can be read with `vso.work`, `vso.code` or `vso.build`; work items are the
 * least of what these open.
 */
export const placeScopes = {
  projects: "vso.project",
  serviceConnections: "vso.serviceendpoint",
  variableGroups: "vso.variablegroups_read",
  serviceHooks: "vso.work",
} as const;
