import type { WritableExtensionData } from "../../../src/azure/data/ExtensionData";
import { extensionDataOf } from "../../../src/azure/data/extensionDataOf";

type Manager = Awaited<ReturnType<Parameters<typeof extensionDataOf>[0]>>;

const absent = { status: 404, serverError: { typeKey: "DocumentDoesNotExistException" } };

/** The host's manager, whose every call ends as told. Errors of the host are plain objects, not Errors. */
function dataThat(answer: unknown, isFailure = false) {
  const asked: unknown[][] = [];
  const call = async (...given: unknown[]) => {
    asked.push(given);
    if (isFailure) throw answer;
    return answer;
  };
  const manager = {
    getValue: call,
    setValue: call,
    getDocument: call,
    createDocument: call,
    setDocument: call,
    getDocuments: call,
    deleteDocument: call,
  } as unknown as Manager;
  return { data: extensionDataOf(async () => manager), manager, asked };
}

describe("an organization's value", () => {
  test("comes back as stored", async () => {
    expect(await dataThat({ clientId: "x" }).data.getValue("entraApp")).toEqual({ clientId: "x" });
  });

  test.each([
    ["nothing", undefined, false],
    ["null", null, false],
    ["a 404", { status: 404 }, true],
    ["a missing document", { typeKey: "DocumentDoesNotExistException" }, true],
    ["a missing collection", { serverError: { typeKey: "DocumentCollectionDoesNotExistException" } }, true],
  ])("that was never stored is absent: %s", async (_, answer, isFailure) => {
    expect(await dataThat(answer, isFailure).data.getValue("entraApp")).toBeUndefined();
  });

  test.each([
    ["a refusal of the host", { status: 403, message: "TF400813: not allowed" }, "TF400813: not allowed"],
    ["an error", { message: "m".repeat(900) }, "m".repeat(500)],
    ["a word", "broken", undefined],
    ["nothing at all", undefined, undefined],
    ["a type that is not text", { typeKey: { DoesNotExist: 1 } }, undefined],
  ])("that cannot be read fails and never looks absent: %s", async (_, error, serverMessage) => {
    await expect(dataThat(error, true).data.getValue("entraApp")).rejects.toMatchObject({
      name: "AzureError",
      kind: "unexpected",
      message: 'The setting "entraApp" could not be read.',
      details: { serverMessage },
    });
  });

  test("that cannot be saved fails too", async () => {
    await expect(dataThat({ status: 404 }, true).data.setValue("a", 1)).rejects.toThrow(/could not be saved/);
  });
});

describe("an organization's document", () => {
  test("comes with its revision number, separate from its fields", async () => {
    const { data } = dataThat({ id: "views", __etag: 7, list: [] });
    expect(await data.getDocument("settings", "views")).toEqual({
      fields: { id: "views", list: [] },
      etag: 7,
    });
  });

  test.each([undefined, null, "text", []])("that is %j is absent", async (answer) => {
    expect(await dataThat(answer).data.getDocument("settings", "views")).toBeUndefined();
  });

  test("that was never stored is absent", async () => {
    expect(await dataThat(absent, true).data.getDocument("settings", "views")).toBeUndefined();
  });

  test("replaces the one that was read, and nothing in it changes which one", async () => {
    const { data, asked } = dataThat({});
    expect(await data.setDocument("settings", "views", { id: "other", __etag: -1, list: [] }, 7)).toBe(
      "saved",
    );
    expect(asked).toEqual([["settings", { id: "views", __etag: 7, list: [] }]]);
  });

  test.each([
    ["409", { status: 409 }],
    ["another version", { serverError: { typeKey: "InvalidDocumentVersionException" } }],
    ["another first writer", { typeKey: "DocumentExistsException" }],
  ])("that somebody else wrote meanwhile is reported, not overwritten (%s)", async (_, error) => {
    expect(await dataThat(error, true).data.setDocument("settings", "views", {}, 7)).toBe("changedMeanwhile");
  });
});

describe("the documents of a collection", () => {
  test("come with their revision numbers, and what is no document is left out", async () => {
    const { data } = dataThat([{ id: "a", __etag: 2, list: [] }, null, "text"]);
    expect(await data.getDocuments("journal")).toEqual([{ fields: { id: "a", list: [] }, etag: 2 }]);
  });

  test.each([
    ["a collection that was never written", { status: 404 }, true],
    ["an answer that is no list", { value: [] }, false],
  ])("are none: %s", async (_, answer, isFailure) => {
    expect(await dataThat(answer, isFailure).data.getDocuments("journal")).toEqual([]);
  });

  test("that cannot be read are a failure, not none", async () => {
    await expect(dataThat({ status: 500 }, true).data.getDocuments("journal")).rejects.toThrow(/not be read/);
  });

  test("can be deleted, also when they are gone already, and a failure is said", async () => {
    await expect(dataThat(undefined).data.deleteDocument("journal", "a")).resolves.toBeUndefined();
    await expect(dataThat(absent, true).data.deleteDocument("journal", "a")).resolves.toBeUndefined();
    await expect(dataThat({ status: 500 }, true).data.deleteDocument("journal", "a")).rejects.toThrow(
      /not be deleted/,
    );
  });
});

test("a person's data is requested in the person's scope, and everyone's in the host's default", async () => {
  const { manager, asked } = dataThat({});
  const ask = async (data: WritableExtensionData) => {
    await data.getValue("used");
    await data.setValue("used", 1);
    await data.getDocument("settings", "views");
    await data.setDocument("settings", "views", {}, undefined);
    await data.setDocument("settings", "views", {}, 7);
    await data.getDocuments("settings");
    await data.deleteDocument("settings", "views");
    return asked.splice(0);
  };
  const mine = { scopeType: "User" };
  const own = await ask(extensionDataOf(async () => manager, "person"));
  expect(own.map((words) => words.at(-1))).toEqual([mine, mine, mine, mine, mine, mine, mine]);
  const shared = await ask(extensionDataOf(async () => manager));
  expect(JSON.stringify(shared)).not.toContain("scopeType");
});

test("a host without the service is a failure with a sentence", async () => {
  const data = extensionDataOf(() => Promise.reject({ message: "There is no such service." }));
  await expect(data.getValue("entraApp")).rejects.toMatchObject({
    details: { serverMessage: "There is no such service." },
  });
});

test.each<[string, (data: WritableExtensionData) => Promise<unknown>]>([
  ["reading a value", (data) => data.getValue("entraApp")],
  ["saving a value", (data) => data.setValue("entraApp", 1)],
  ["reading a document", (data) => data.getDocument("settings", "views")],
  ["saving a document", (data) => data.setDocument("settings", "views", {}, 7)],
  ["reading documents", (data) => data.getDocuments("journal")],
  ["deleting a document", (data) => data.deleteDocument("journal", "a")],
])("%s does not wait forever for a silent host", async (_, ask) => {
  jest.useFakeTimers();
  const data = extensionDataOf(() => new Promise(() => undefined));
  const asking = ask(data).catch((error: unknown) => error);
  await jest.advanceTimersByTimeAsync(30_000);
  expect(await asking).toMatchObject({ name: "AzureError", kind: "offline" });
  jest.useRealTimers();
});
