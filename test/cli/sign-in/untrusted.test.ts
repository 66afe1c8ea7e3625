import { AzureError } from "../../../src/azure/rest/AzureError";
import { ConnectionClient } from "../../../src/azure/clients/ConnectionClient";
import { endFor } from "../../../src/cli/connection/explainFailure";

/** As Node's `fetch` rejects. */
function failing(code: string) {
  return async () => {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error("no"), { code }) });
  };
}

async function endOf(code: string): Promise<unknown> {
  const before = globalThis.fetch;
  globalThis.fetch = failing(code);
  const authTokenProvider = { getAuthorizationHeader: async () => "Basic x" };
  const client = new ConnectionClient({ rootPath: "https://azure.example/", authTokenProvider });
  try {
    return await client.connectionData().catch((error: unknown) => {
      expect(error).toBeInstanceOf(AzureError);
      return endFor(error, "signIn");
    });
  } catch (error) {
    return error;
  } finally {
    globalThis.fetch = before;
  }
}

test.each(["SELF_SIGNED_CERT_IN_CHAIN", "UNABLE_TO_VERIFY_LEAF_SIGNATURE"])(
  "a certificate that nobody trusts (%s) is said to be that, with what helps",
  async (code) => {
    expect(await endOf(code)).toMatchObject({
      exitCode: 1,
      message: expect.stringMatching(/certificate .* is not trusted here.* NODE_EXTRA_CA_CERTS\.$/),
    });
  },
);

test("any other failure of the network stays what it is", async () => {
  const message = expect.stringMatching(/^Azure DevOps did not answer\./);
  expect(await endOf("ECONNREFUSED")).toMatchObject({ exitCode: 1, message });
});
