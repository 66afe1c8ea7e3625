import { aHost } from "./aHost";

const root = "/_apis/ExtensionManagement/InstalledExtensions/fabrikam/sample/Data";
const shared = `${root}/Scopes/Default/Current/Collections`;

async function aStore() {
  const { call, organization } = await aHost();
  return async (method: string, path: string, body?: unknown, headers?: Record<string, string>) => {
    const answer = await call(method, `/extmgmt.dev.azure.com/${organization}${path}`, body, headers);
    const text = String(answer.body ?? "");
    return { status: answer.status, body: text === "" ? undefined : JSON.parse(text) };
  };
}

describe("the extension's data", () => {
  it("counts its changes and refuses one based on an older state", async () => {
    const ask = await aStore();
    const created = await ask("POST", `${shared}/Templates/Documents`, { id: "a", days: 7 });
    const { __etag } = created.body;
    const changed = await ask("PATCH", `${shared}/Templates/Documents`, { id: "a", days: 30, __etag });
    expect(changed.body).toEqual({ id: "a", days: 30, __etag: __etag + 1 });
    const late = await ask("PATCH", `${shared}/Templates/Documents`, { id: "a", days: 90, __etag });
    expect(late).toMatchObject({ status: 400, body: { typeKey: "InvalidDocumentVersion" } });
  });

  it.each([
    [
      "a document of a collection never written to",
      "GET",
      "/Nothing/Documents/a",
      "DocumentCollectionDoesNotExistException",
    ],
    [
      "the list of a collection never written to",
      "GET",
      "/Nothing/Documents",
      "DocumentCollectionDoesNotExistException",
    ],
    ["a document that is not there", "GET", "/Templates/Documents/b", "DocumentDoesNotExistException"],
    ["deleting what is not there", "DELETE", "/Templates/Documents/b", "DocumentDoesNotExistException"],
  ])("answers 404 for %s", async (_, method, path, typeKey) => {
    const ask = await aStore();
    await ask("POST", `${shared}/Templates/Documents`, { id: "a" });
    expect(await ask(method, `${shared}${path}`)).toMatchObject({ status: 404, body: { typeKey } });
  });

  it("keeps shared and personal data apart", async () => {
    const ask = await aStore();
    await ask("PUT", `${shared}/$settings/Documents`, { id: "k", value: "ours", __etag: -1 });
    await ask("PUT", `${root}/Scopes/User/Me/Collections/$settings/Documents`, {
      id: "k",
      value: "mine",
      __etag: -1,
    });
    expect((await ask("GET", `${shared}/$settings/Documents/k`)).body.value).toBe("ours");
    expect((await ask("GET", `${root}/Scopes/User/Me/Collections/$settings/Documents/k`)).body.value).toBe(
      "mine",
    );
  });

  it("answers a query with the collections that exist", async () => {
    const ask = await aStore();
    await ask("POST", `${shared}/Templates/Documents`, { id: "a" });
    const one = (collectionName: string) => ({ collectionName, scopeType: "Default", scopeValue: "Current" });
    const collections = [one("Templates"), one("Nothing")];
    expect(
      (
        await ask(
          "POST",
          "/_apis/ExtensionManagement/InstalledExtensions/fabrikam/sample/ExtensionDataCollectionQuery",
          { collections },
        )
      ).body,
    ).toEqual([{ ...one("Templates"), documents: [expect.objectContaining({ id: "a" })] }]);
  });

  it("is given only to the host's page, not to a frame that calls directly", async () => {
    const ask = await aStore();
    await ask("POST", `${shared}/Templates/Documents`, { id: "a" });
    const asFrame = await ask("GET", `${shared}/Templates/Documents`, undefined, {
      origin: "http://127.0.0.1:8080",
    });
    expect(asFrame.status).toBe(401);
  });
});
