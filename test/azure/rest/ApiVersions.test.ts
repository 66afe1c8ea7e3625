import { ApiVersions } from "../../../src/azure/rest/ApiVersions";
import { AzureError } from "../../../src/azure/rest/AzureError";

const refusal = (kind: AzureError["kind"], typeKey: string | undefined) =>
  new AzureError(kind, "no", { typeKey });

/** A resource that takes some versions only and refuses the others so. */
function aResource(taken: readonly string[], error: AzureError) {
  const tried: string[] = [];
  const send = async (version: string) => {
    tried.push(version);
    if (!taken.includes(version)) throw error;
    return version;
  };
  return { tried, send };
}

test.each([
  ["refused", "VssVersionOutOfRangeException"],
  ["refused", "VssVersionNotSupportedException"],
  ["refused", "VssInvalidPreviewVersionException"],
  ["missing", "VssVersionNotSupportedException"],
] as const)(
  "after a version that is %s with %s comes the next, which is remembered",
  async (kind, typeKey) => {
    const versions = new ApiVersions("3", "2", "1");
    const { tried, send } = aResource(["2", "1"], refusal(kind, typeKey));
    expect(await versions.first(send)).toBe("2");
    expect(await versions.first(send)).toBe("2");
    expect(tried).toEqual(["3", "2", "2"]);
  },
);

test.each([
  ["another refusal", refusal("refused", "VssPropertyValidationException")],
  ["something that is missing", refusal("missing", "VssResourceNotFoundException")],
  ["a refusal without a type", refusal("refused", undefined)],
  ["a lost answer", refusal("offline", undefined)],
  ["a failure of the service that names a version", refusal("unexpected", "VssVersionNotSupportedException")],
  ["an error of another kind", new Error("VssVersionNotSupportedException")],
])("after %s no other version is tried", async (_, error) => {
  const tried: string[] = [];
  const asking = new ApiVersions("2", "1").first((version) => {
    tried.push(version);
    return Promise.reject(error);
  });
  await expect(asking).rejects.toBe(error);
  expect(tried).toEqual(["2"]);
});

test("a resource that accepts none of them says so, and gets all of them again next time", async () => {
  const versions = new ApiVersions("2", "1");
  const { tried, send } = aResource([], refusal("refused", "VssVersionOutOfRangeException"));
  await expect(versions.first(send)).rejects.toMatchObject({ kind: "refused" });
  await expect(versions.first(send)).rejects.toMatchObject({ kind: "refused" });
  expect(tried).toEqual(["2", "1", "2", "1"]);
});
