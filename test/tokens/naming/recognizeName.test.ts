import { recognizeName } from "../../../src/tokens/naming/recognizeName";

describe("names that tools give on their own", () => {
  test.each([
    ["git: https://dev.azure.com/fabrikam on LAPTOP-7", "https://dev.azure.com/fabrikam", "LAPTOP-7"],
    [
      "Git: https://fabrikam.visualstudio.com/ on MyMachine",
      "https://fabrikam.visualstudio.com/",
      "MyMachine",
    ],
    ["git: https://dev.azure.com/fabrikam on the website.", "https://dev.azure.com/fabrikam", "the website."],
    [" git: https://dev.azure.com/a on b on c ", "https://dev.azure.com/a", "b on c"],
  ])("%j comes from a Git credential manager", (name, url, machine) => {
    expect(recognizeName(name)).toEqual({ kind: "git", url, machine });
  });

  test.each([
    ["Service Hooks: : Azure App Service: : Deploy web app", "Azure App Service: Deploy web app"],
    ["Service Hooks :: Azure App Service :: Deploy web app", "Azure App Service: Deploy web app"],
    ["service hooks: Azure App Service: Deploy web app", "Azure App Service: Deploy web app"],
    ["Service Hooks:", ""],
  ])("%j comes from a service hook", (name, detail) => {
    expect(recognizeName(name)).toEqual({ kind: "serviceHooks", detail });
  });

  test.each([
    ["Azure DevOps Artifacts Credential Provider", "artifacts"],
    ["WebAppLoadTestCDIntToken", "loadTest"],
    ["Microsoft Teams Integration", "teams"],
  ])("%j is known", (name, kind) => {
    expect(recognizeName(name)).toEqual({ kind });
  });

  test.each([
    "",
    "git",
    "git: ",
    "git: laptop on fire",
    "git: https://dev.azure.com/fabrikam",
    "git: https://dev.azure.com/fabrikam on ",
    "git: javascript:alert(1) on LAPTOP-7",
    "git: https:// on LAPTOP-7",
    "my git: https://dev.azure.com/fabrikam on LAPTOP-7",
    "Service Hooks for the team",
    "Microsoft Teams Integration 2",
    "constructor",
  ])("%j is an ordinary name", (name) => {
    expect(recognizeName(name)).toBeUndefined();
  });

  test("a hostile name of 200,000 characters is read immediately", () => {
    recognizeName(`git: https://${" on".repeat(66_000)}`);
    recognizeName(`Service Hooks:${" : ".repeat(66_000)}`);
  });
});
