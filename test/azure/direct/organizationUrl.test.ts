import { organizationUrl } from "../../../src/azure/direct/organizationUrl";
import { madeUpOldToken, madeUpToken } from "../../tokens/leaked/madeUpTokens";

const fabrikam = { url: "https://dev.azure.com/fabrikam/", name: "fabrikam" };

test.each([
  ["fabrikam", undefined, fabrikam],
  [" fabrikam ", undefined, fabrikam],
  ["https://dev.azure.com/fabrikam", undefined, fabrikam],
  ["https://dev.azure.com/fabrikam/a project/_git/app?path=/x#y", undefined, fabrikam],
  [
    "https://fabrikam.visualstudio.com/DefaultCollection",
    undefined,
    { url: "https://fabrikam.visualstudio.com/", name: "fabrikam" },
  ],
  [
    "DefaultCollection",
    "https://tfs.example/tfs",
    { url: "https://tfs.example/tfs/DefaultCollection/", name: "DefaultCollection" },
  ],
  [
    "https://tfs.example/tfs/My%20Collection",
    undefined,
    { url: "https://tfs.example/tfs/My%20Collection/", name: "My Collection" },
  ],
  [
    "https://tfs.example/tfs/100%25%zz",
    undefined,
    { url: "https://tfs.example/tfs/100%25%zz/", name: "100%25%zz" },
  ],
  ["fabrikam", "http://localhost:8080//", { url: "http://localhost:8080/fabrikam/", name: "fabrikam" }],
  ["http://[::1]:8080/fabrikam", undefined, { url: "http://[::1]:8080/fabrikam/", name: "fabrikam" }],
])("%s with the base %s is an organization", (text, base, address) => {
  expect(organizationUrl(text, base)).toEqual(address);
});

test.each([
  ["", undefined],
  ["two words", undefined],
  ["fabrikam.example", undefined],
  ["https://dev.azure.com/", undefined],
  ["ftp://dev.azure.com/fabrikam", undefined],
  ["javascript:alert(1)", undefined],
  // Without encryption, to another machine.
  ["http://dev.azure.com/fabrikam", undefined],
  ["http://localhost.example/fabrikam", undefined],
  ["fabrikam", "http://tfs.example/tfs"],
  ["fabrikam", "tfs.example"],
  // A credential in an address is sent to whoever it names.
  ["https://me:word@dev.azure.com/fabrikam", undefined],
  ["fabrikam", "https://me@tfs.example"],
])("%s with the base %s is none", (text, base) => {
  expect(organizationUrl(text, base)).toBeUndefined();
});

test.each([madeUpToken(), madeUpOldToken(), "a".repeat(51)])(
  "a token that was pasted in place of the organization gets into no address",
  (text) => {
    expect(organizationUrl(text)).toBeUndefined();
    expect(organizationUrl("a".repeat(50))).toBeDefined();
  },
);
