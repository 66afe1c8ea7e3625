import type { PlaceKind } from "../../../src/tokens/places/Place";
import { placeUrl } from "../../../src/tokens/places/placeUrl";

const projectId = "00000000-0000-4000-8000-000000000001";
const id = "00000000-0000-4000-8000-000000000002";
const organization = "https://dev.azure.com/fabrikam";

test.each<[string, PlaceKind, string, string]>([
  ["a service connection", "serviceConnection", id, `_settings/adminservices?resourceId=${id}`],
  [
    "a variable group",
    "variableGroup",
    "7",
    "_library?itemType=VariableGroups&view=VariableGroupView&variableGroupId=7",
  ],
  ["a service hook", "serviceHook", id, "_settings/serviceHooks"],
])("%s has a page in its project", (_, kind, placeId, page) => {
  const place = { kind, id: placeId, projectId };
  expect(placeUrl(organization, place)).toBe(`${organization}/${projectId}/${page}`);
  expect(placeUrl("https://fabrikam.visualstudio.com/", place)).toBe(
    `https://fabrikam.visualstudio.com/${projectId}/${page}`,
  );
});

test.each<[string, string, PlaceKind, string, string | undefined]>([
  ["what belongs to no project", organization, "serviceHook", id, undefined],
  ["a project without a proper id", organization, "serviceHook", id, "../../evil"],
  ["a connection without a proper id", organization, "serviceConnection", `${id}&x=y`, projectId],
  ["a group without a proper id", organization, "variableGroup", "7&path=..", projectId],
  ["an organization that is not on https", "http://tfs.example/fabrikam", "serviceHook", id, projectId],
])("%s has no link", (_, organizationUrl, kind, placeId, project) => {
  expect(placeUrl(organizationUrl, { kind, id: placeId, projectId: project })).toBeUndefined();
});
