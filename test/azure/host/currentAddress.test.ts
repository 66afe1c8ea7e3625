import { currentAddress } from "../../../src/azure/host/currentAddress";

test.each([
  ["https://fabrikam.visualstudio.com", "https://dev.azure.com/fabrikam"],
  ["https://dev.azure.com/fabrikam", "https://dev.azure.com/fabrikam"],
  ["https://server.example/tfs/DefaultCollection", "https://server.example/tfs/DefaultCollection"],
  ["https://fabrikam.visualstudio.com.example", "https://fabrikam.visualstudio.com.example"],
])("%s is asked at %s", (given, asked) => {
  expect(currentAddress(given)).toBe(asked);
});
