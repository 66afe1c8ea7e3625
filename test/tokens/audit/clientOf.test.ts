import { clientOf } from "../../../src/tokens/audit/clientOf";

test.each([
  ["git", "git/2.51.0.windows.1"],
  ["git", "git/2.39.5 (Apple Git-154)"],
  ["git", "go-git/5.x"],
  ["git", "JGit/7.4.0.202509020913-r"],
  ["git", "git-lfs/3.7.1 (GitHub; linux amd64; go 1.25.0)"],
  ["git", "Git-Credential-Manager/2.6.1 (Windows; x64) CLR/8.0"],
  [
    "agent",
    "VSServices/19.245.35317.1 (NetStandard; Linux 6.8.0 #1 SMP) VstsAgentCore-linux-x64/4.261.0 (Linux)",
  ],
  [
    "agent",
    "VSServices/128.128.123456.0 (NetStandard; Linux 5.10.215 #1 SMP Tue Apr 23 20:32:19 UTC 2024) VstsAgentCore-l",
  ],
  ["terraform", "go/go1.25.1 (linux amd64) azure-devops-go-api/0.0.0 terraform-provider-azuredevops/1.12.0"],
  ["terraform", "HashiCorp Terraform/1.13.4"],
  [
    "azureCli",
    "python/3.11.5 (Windows-10-10.0.19045-SP0) msrest/0.7.1 azure-devops/5.1.0b4 devOpsCli/0.25.0",
  ],
  ["azureCli", "AZURECLI/2.77.0 (DEB) azsdk-python-core/1.35.0 Python/3.13.7"],
  ["vsCode", "VSCode 1.106.0"],
  [
    "vsCode",
    "Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 Code/1.106.0 Chrome/138.0.0.0 Electron/37.3.1 Safari/537.36",
  ],
  ["visualStudio", "Team Foundation (devenv.exe, 15.129.30720.4, Enterprise, SKU:54)"],
  ["visualStudio", "VSServices/17.14.36518.9 (devenv.exe, 17.14.36518.9, Enterprise, SKU:31)"],
  ["browser", "Mozilla/5.0"],
  [
    "browser",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0",
  ],
  ["browser", "Mozilla/5.0 (compatible; MSIE 10.0; Windows NT 6.2; .NET CLR 3.5.30729)"],
  ["npm", "npm/11.6.2 node/v24.11.0 linux x64 workspaces/false"],
  ["npm", "pnpm/10.20.0 npm/? node/v24.11.0 linux x64"],
  ["nuget", "NuGet Command Line/6.10.0 (Microsoft Windows NT 10.0.22631.0)"],
  ["nuget", "NuGet .NET Core MSBuild Task/6.14.0 (Ubuntu 24.04.3 LTS)"],
  ["nuget", "NuGet VS VSIX/4.7.0 (Microsoft Windows NT 10.0.17134.0, VS Enterprise/15.0)"],
  ["python", "python-requests/2.32.5"],
  ["python", "Python/3.13 aiohttp/3.13.2"],
  ["python", "Python-urllib/3.13"],
  ["python", 'pip/25.3 {"ci":true,"installer":{"name":"pip"}}'],
  ["python", "msrest/0.7.1 azure-devops/7.1.0b4"],
  ["curl", "curl/8.17.0"],
  ["powershell", "Mozilla/5.0 (Windows NT; Windows NT 10.0; en-US) WindowsPowerShell/5.1.19041.1237"],
  ["powershell", "Mozilla/5.0 (Windows NT 10.0; Microsoft Windows 10.0.26100; en-US) PowerShell/7.5.4"],
  ["node", "azure-devops-node-api/15.1.1 (linux 6.8.0)"],
  ["node", "tfx-cli/0.23.0 (azure-devops-node-api 15.1.1; linux 6.8.0)"],
  ["node", "node"],
  ["node", "axios/1.13.2"],
  ["node", "node-fetch/1.0 (+https://github.com/bitinn/node-fetch)"],
  ["java", "Apache-Maven/3.9.11 (Java 21.0.8; Linux 6.8.0)"],
  ["java", "Apache-HttpClient/4.5.14 (Java/17.0.16)"],
  ["java", "Java-http-client/21.0.8"],
  ["dotnet", "VSServices/16.170.30907.1 (NetStandard; Microsoft Windows 10.0.22621)"],
  ["dotnet", "VSServices/16.170.30907.1 (w3wp.exe)"],
  ["other", "go/go1.25.1 (linux amd64) azure-devops-go-api/0.0.0"],
  ["other", "Claude-Code/2.0"],
  ["other", "digit/1.0"],
  ["other", "PostmanRuntime/7.49.1"],
  ["unknown", undefined],
  ["unknown", " "],
])("%s is what %p says it is", (kind, userAgent) => {
  expect(clientOf(userAgent)).toBe(kind);
});

test("only the beginning of a long text is looked at", () => {
  expect(clientOf(`${"x ".repeat(300)}git/2.51.0`)).toBe("other");
});
