/** Names, and words that German and English share. */
const words = [
  "Status",
  "Name",
  "Token",
  "Client",
  "Hash …2",
  "Repository",
  "Feed",
  "Releases",
  "Scan",
  "Code:",
];
const names = ["Terraform", "npm", "pip", "uv", "twine", "Maven", "Gradle", "tfx", "vsce", "PowerShell"];
const clients = ["Git", "Azure CLI", "Visual Studio Code", "Visual Studio", "NuGet", "Python", "curl"];
const platforms = ["Node.js", "Java", ".NET"];

/** Of two values alone, here 2. */
const patterns = ["2=2", "2: 2", "2. 2", "2 (2)", "- 2 (2)", "in 2"];

export const sameInBoth: ReadonlySet<string> = new Set([
  ...words,
  ...names,
  ...clients,
  ...platforms,
  ...patterns,
]);
