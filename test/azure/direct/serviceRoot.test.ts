import type { OrganizationAddress } from "../../../src/azure/direct/organizationUrl";
import { serviceRoot } from "../../../src/azure/direct/serviceRoot";

const hosted = { url: "https://dev.azure.com/fabrikam/", name: "fabrikam" };
const older = { url: "https://fabrikam.visualstudio.com/", name: "fabrikam" };
const server = { url: "https://tfs.example/tfs/DefaultCollection/", name: "DefaultCollection" };
const local = { url: "http://localhost:8080/fabrikam/", name: "fabrikam" };
const documented = "https://vssps.dev.azure.com/fabrikam/";

const cases: readonly [why: string, OrganizationAddress, told: string | undefined, expected: string][] = [
  ["an address of Azure DevOps counts", hosted, "https://vssps.dev.azure.com/fabrikam", documented],
  ["so does one of its older hosts", hosted, "https://fabrikam.visualstudio.com/", older.url],
  ["untold, it is the documented one", hosted, undefined, documented],
  ["the same for an older address", older, undefined, documented],
  ["a Server has one address for all", server, undefined, server.url],
  [
    "a Server may name another path of itself",
    server,
    "https://tfs.example/tfs/",
    "https://tfs.example/tfs/",
  ],
  ["an emulator names itself", local, "http://localhost:8080/vssps/", "http://localhost:8080/vssps/"],
];

test.each(cases)("%s", (_, address, told, expected) => {
  expect(serviceRoot(address, told, "vssps")).toBe(expected);
});

test.each([
  "https://evil.example/fabrikam/",
  "https://dev.azure.com.evil.example/",
  "https://evil-dev.azure.com/",
  "https://devXazure.com/",
  "https://evil.example/?dev.azure.com",
  "https://dev.azure.com@evil.example/",
  "http://vssps.dev.azure.com/fabrikam/",
  "https://vssps.dev.azure.com:evil/",
  "//evil.example",
  "",
])("a credential does not follow to %s", (told) => {
  expect(serviceRoot(hosted, told, "vssps")).toBe(documented);
});

test.each(["https://dev.azure.com/fabrikam/", "https://evil.example/", "http://tfs.example/tfs/"])(
  "the credential of a Server does not follow to %s",
  (told) => {
    expect(serviceRoot(server, told, "vssps")).toBe(server.url);
  },
);
