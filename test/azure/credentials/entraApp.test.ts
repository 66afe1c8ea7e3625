import fc from "fast-check";

import { packagedEntraApp, readEntraApp } from "../../../src/azure/credentials/entraApp";

const clientId = "11111111-2222-4333-8444-555555555555";
const tenantId = "99999999-2222-4333-8444-555555555555";
const packaged = process.env.ENTRA_CLIENT_ID;

afterEach(() => {
  if (packaged === undefined) delete process.env.ENTRA_CLIENT_ID;
  else process.env.ENTRA_CLIENT_ID = packaged;
});

describe("the organization's application", () => {
  test.each([undefined, null, ""])("%j means that nobody named one", (value) => {
    expect(readEntraApp(value)).toBe("none");
  });

  test.each([undefined, null, ""])("may belong to any tenant (%j)", (tenant) => {
    expect(readEntraApp({ clientId, tenantId: tenant })).toEqual({ clientId, from: "organization" });
  });

  test("may belong to one tenant, and extra members do not matter", () => {
    expect(readEntraApp({ clientId, tenantId, by: "anna" })).toEqual({
      clientId,
      tenantId,
      from: "organization",
    });
  });

  test.each([
    ["a text", clientId],
    ["a list", [clientId]],
    ["no client id", { tenantId }],
    ["a name for a client id", { clientId: "pat-steward" }],
    ["a client id with more behind it", { clientId: `${clientId}\n<script>` }],
    ["a tenant that leads elsewhere", { clientId, tenantId: "../evil.example" }],
    ["a number for a tenant", { clientId, tenantId: 7 }],
  ])("%s is invalid", (_, value) => {
    expect(readEntraApp(value)).toBe("invalid");
  });

  test("whatever any member of the organization stored there, only GUIDs come out", () => {
    const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
    const value = fc.oneof(
      fc.anything(),
      fc.record({
        clientId: fc.oneof(fc.uuid(), fc.anything()),
        tenantId: fc.oneof(fc.uuid(), fc.constant(undefined), fc.anything()),
      }),
    );
    fc.assert(
      fc.property(value, (stored) => {
        const setting = readEntraApp(stored);
        if (typeof setting === "string") return;
        expect(setting.clientId).toMatch(guid);
        if (setting.tenantId !== undefined) expect(setting.tenantId).toMatch(guid);
      }),
    );
  });
});

describe("the built-in application", () => {
  test.each([undefined, "", "not a guid"])("is none with %j", (value) => {
    if (value === undefined) delete process.env.ENTRA_CLIENT_ID;
    else process.env.ENTRA_CLIENT_ID = value;
    expect(packagedEntraApp()).toBeUndefined();
  });

  test("is the one packaged with the extension", () => {
    process.env.ENTRA_CLIENT_ID = clientId;
    expect(packagedEntraApp()).toEqual({ clientId, from: "package" });
  });
});
