/** Names, and words that German and English share. */
const words = ["Status", "Name", "Token", "Repository", "Feed", "Releases", "Scan", "Code:"];
const names = ["Terraform", "npm", "pip", "uv", "twine", "Maven", "Gradle", "tfx", "vsce", "PowerShell"];

/** Of two values alone, here 2. */
const patterns = ["2=2", "2: 2", "2 (2)", "- 2 (2)"];

export const sameInBoth: ReadonlySet<string> = new Set([...words, ...names, ...patterns]);
