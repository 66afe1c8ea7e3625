import { recognizeName, type ToolName } from "../../../src/tokens/naming/recognizeName";

interface Made {
  readonly tool: ToolName;
  readonly machine?: string;
  readonly date?: string;
}

/** Names as the tools write them; `recognizeName.ts` cites their sources. */
const madeByTools: readonly (readonly [name: string, made: Made])[] = [
  [
    "Git: https://dev.azure.com/fabrikam on LAPTOP-7",
    { tool: "Git Credential Manager", machine: "LAPTOP-7" },
  ],
  [
    "Git: https://fabrikam.visualstudio.com/ on MyMachine",
    { tool: "Git Credential Manager", machine: "MyMachine" },
  ],
  [
    "git: https://dev.azure.com/fabrikam on the website.",
    { tool: "Git Credential Manager", machine: "the website." },
  ],
  [" git: https://dev.azure.com/a on b on c ", { tool: "Git Credential Manager", machine: "b on c" }],
  [
    "Azure DevOps IntelliJ Plugin: ada@fabrikam.example from: LAPTOP-7 on: Fri Nov 27 03:55:03 UTC 2026",
    { tool: "jetBrains", machine: "LAPTOP-7", date: "Fri Nov 27 03:55:03 UTC 2026" },
  ],
  [
    "Azure DevOps IntelliJ Plugin: Ada Lovelace from: LAPTOP-7 on: Fri Nov 27 03:55:03 UTC 2026",
    { tool: "jetBrains", machine: "LAPTOP-7", date: "Fri Nov 27 03:55:03 UTC 2026" },
  ],
  [
    "VSTS IntelliJ Plugin: https://fabrikam.visualstudio.com/ from: LAPTOP-7 on: Mon Feb 01 10:00:00 PST 2016",
    { tool: "jetBrains", machine: "LAPTOP-7", date: "Mon Feb 01 10:00:00 PST 2016" },
  ],
  [
    "TF from: build-01 on: 2026-11-27T03:55:03",
    { tool: "Team Explorer Everywhere", machine: "build-01", date: "2026-11-27T03:55:03" },
  ],
  [
    "TEE: https://fabrikam.visualstudio.com/ on: LAPTOP-7",
    { tool: "Team Explorer Everywhere", machine: "LAPTOP-7" },
  ],
  [
    "Azure Repos VSCode extension: https://dev.azure.com/fabrikam on LAPTOP-7",
    { tool: "reposInVsCode", machine: "LAPTOP-7" },
  ],
  [
    "VSTS VSCode extension: https://fabrikam.visualstudio.com on LAPTOP-7",
    { tool: "reposInVsCode", machine: "LAPTOP-7" },
  ],
  ["Azure Boards VSCode extension: https://dev.azure.com/fabrikam", { tool: "boardsInVsCode" }],
  ["Azure DevOps Artifacts Credential Provider", { tool: "artifacts" }],
  [
    "made by azdo-npm-auth at: 2026-11-27T03:55:03.000Z",
    { tool: "azdo-npm-auth", date: "2026-11-27T03:55:03.000Z" },
  ],
  ["LAPTOP-7-fabrikam-npmrc-pat", { tool: "ado-npm-auth" }],
  [
    "[Git] org=fabrikam host=LAPTOP-7 user=ada timestamp=2026-11-27 03:55:03.123456",
    { tool: "azure-pat-helper", machine: "LAPTOP-7", date: "2026-11-27 03:55:03.123456" },
  ],
  [
    "[Maven] org=fabrikam host=LAPTOP-7 user=ada timestamp=2026-11-27 03:55:03.123456",
    { tool: "azure-pat-helper", machine: "LAPTOP-7", date: "2026-11-27 03:55:03.123456" },
  ],
  ["Auto generated PAT by PatTool", { tool: "PatTool" }],
];

describe("names that tools give on their own", () => {
  test.each(madeByTools)("%j reveals its tool, and its machine and date if it has them", (name, made) => {
    expect(recognizeName(name)).toEqual({ kind: "tool", ...made });
  });

  test.each(madeByTools)("the case of %j does not matter", (name, { tool }) => {
    expect(recognizeName(name.toUpperCase())).toMatchObject({ kind: "tool", tool });
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
    "IntelliJ Plugin: ada from: LAPTOP-7 on: today",
    "Azure DevOps IntelliJ Plugin: from: LAPTOP-7 on: today",
    "Azure DevOps IntelliJ Plugin: ada from: LAPTOP-7",
    "TF from: LAPTOP-7",
    "TF from: on: 2026-11-27T03:55:03",
    "TEE: tea on: LAPTOP-7",
    "Azure Boards VSCode extension: mine",
    "made by azdo-npm-auth at: noon",
    "npmrc-pat",
    "my laptop npmrc-pat",
    "[Git] org=fabrikam host=LAPTOP-7",
    "Service Hooks for the team",
    "Microsoft Teams Integration 2",
    "constructor",
  ])("%j is an ordinary name", (name) => {
    expect(recognizeName(name)).toBeUndefined();
  });

  test.each([
    `git: https://${" on".repeat(66_000)}`,
    `git: https://${"a".repeat(200_000)}`,
    `Service Hooks:${" : ".repeat(66_000)}`,
    `Azure DevOps IntelliJ Plugin: a from: ${" from: ".repeat(30_000)}`,
    `Azure DevOps IntelliJ Plugin: ${"a".repeat(200_000)}`,
    `TF from: ${" on:".repeat(50_000)}`,
    `TEE: https://${" on: ".repeat(40_000)}`,
    `[Git] org=${" org= host= user=".repeat(12_000)}`,
    `${"a".repeat(200_000)}-npmrc-pa`,
    `${"-npmrc-pat".repeat(20_000)} `,
  ])("a hostile name of 200,000 characters is read immediately", (name) => {
    recognizeName(name);
  });
});
