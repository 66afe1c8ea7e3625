import { TokenAdminClient } from "../../../src/azure/clients/TokenAdminClient";
import { anOrganization, scanned } from "../../jobs/anOrganization";
import { errorBody, fetchReacting, json, page } from "../rest/aRestClient";

const admin = () => new TokenAdminClient({ rootPath: "https://tfs.example/DefaultCollection/" });
const realFetch = globalThis.fetch;

afterEach(() => {
  globalThis.fetch = realFetch;
});

const controller = "The controller for path '/DefaultCollection/_apis/tokenadmin' was not found.";
const lacks = { kind: "missing", details: { reason: "noTokenAdministration", status: 404 } };

test.each([
  ["with the router's error", () => json(errorBody(controller, "VssResourceNotFoundException"), 404)],
  ["with the web server's error", () => json(errorBody(controller, "HttpException"), 404)],
  ["with a page", () => page(404)],
  ["with nothing", () => new Response("", { status: 404 })],
])("a server that answers 404 %s has no Token Administration", async (_, answer) => {
  fetchReacting(() => answer());
  await expect(admin().list("win.YQ")).rejects.toMatchObject(lacks);
  await expect(admin().revoke(["a"])).rejects.toMatchObject(lacks);
});

test("a person unknown to the service says nothing about the server", async () => {
  fetchReacting(json(errorBody("The user could not be found.", "IdentityNotFoundException"), 404));
  await expect(admin().list("win.YQ")).rejects.toMatchObject({
    kind: "missing",
    details: { reason: undefined },
  });
});

test("a scan of a server without Token Administration stops immediately and says so", async () => {
  const { door, clock, world } = anOrganization({ switches: { tokenAdministration: "absent" } });
  const { last } = await scanned(door, clock);
  expect(last).toMatchObject({ state: "paused", why: { reason: "noTokenAdministration" }, failed: [] });
  expect(world.requests.length).toBeLessThan(30);
});
