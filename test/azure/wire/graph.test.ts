import { AzureError } from "../../../src/azure/rest/AzureError";
import { readGraphUser, readUserPage } from "../../../src/azure/wire/graph";

test.each([undefined, null, "", 7, [], { toString: 1, valueOf: 1 }])(
  "a user with the descriptor %j cannot be read, and the error says so",
  (descriptor) => {
    expect(() => readGraphUser({ descriptor })).toThrow(AzureError);
    expect(() => readGraphUser({ descriptor })).toThrow(/the descriptor of a user is missing/);
  },
);

test("a build service is recognized by its descriptor or domain, and counted separately", () => {
  const users = [
    { descriptor: "aad.YQ", displayName: "Ada" },
    { descriptor: "svc.Yg", displayName: "Build" },
    { descriptor: "aad.Yw", domain: "LOCAL AUTHORITY" },
  ];
  const { owners, serviceIdentities } = readUserPage({ count: 3, value: users }, "");
  expect(owners.map(({ descriptor }) => descriptor)).toEqual(["aad.YQ"]);
  expect(serviceIdentities).toEqual(["svc.Yg", "aad.Yw"]);
});
