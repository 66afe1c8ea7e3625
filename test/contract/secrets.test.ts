import { readdirSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";

/**
 * Checks the source text, not its behaviour, so it cannot prove that no secret leaks. Whoever adds a way out for a
 * token's value, or stores anything at all, has to name the module here, where a reviewer sees it.
 */
const source = resolve(__dirname, "../../src");

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(ts|tsx)$/.test(name))
  .map((name) => resolve(source, name))
  .map((path) => ({
    path: relative(source, path).replaceAll("\\", "/"),
    code: codeOf(readFileSync(path, "utf8")),
  }));

/** Without comments, which may mention storage. */
function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
}

function filesWith(pattern: RegExp): string[] {
  return files.filter(({ code }) => pattern.test(code)).map(({ path }) => path);
}

test.each<[what: string, pattern: RegExp, allowed: RegExp]>([
  // Which Entra application was used or confirmed: its ids, nothing about the sign-in. That tokens were found: a mark.
  [
    "local and session storage",
    /\b(localStorage|sessionStorage)\b/,
    /^(azure\/credentials\/BrowserApp|hubs\/organization-tokens\/findings\/early\/foundBefore)\.ts$/,
  ],
  ["cookies", /\bdocument\.cookie\b/, /^$/],
  ["caches of the browser", /\bcaches\.|CacheStorage\b/, /^$/],
  // What a scan has read and where a job stands: ids, states and times. The hub hands the database in.
  ["the browser's database", /\bindexedDB\b/, /^hubs\/organization-tokens\/index\.tsx$/],
  ["the log of the browser", /\bconsole\./, /^$/],
  ["beacons and sockets", /\b(sendBeacon|WebSocket|EventSource|XMLHttpRequest)\b/, /^$/],
  ["requests", /\bfetch\(/, /^azure\/rest\/AzureRestClient\.ts$/],
  ["the value of a token in an answer", /\["(token|alternateToken)"\]/, /^azure\/wire\/patResult\.ts$/],
  // Of an answer, of what is pasted to ask whose it is, and of the credential of the command line.
  [
    "making a secret",
    /\bnew Secret\(/,
    /^(azure\/wire\/patResult|tokens\/leaked\/findSecret|cli\/credential\/readCredential)\.ts$/,
  ],
  // It holds leaked tokens until they are hashed.
  ["what was pasted", /\bfindSuspects\(/, /^tokens\/leaked\/find(Suspects|Leaks|Secret)\.ts$/],
  // The panel that shows it once, what it hands the value to, the request that tries it, and the command line's header.
  [
    "revealing a secret",
    /\.reveal\(/,
    /^(hubs\/my-tokens\/creation\/(CreatedToken|SecretOnce)\.tsx|azure\/(clients\/TokenTrialClient|direct\/DirectCredential)\.ts)$/,
  ],
  ["code made from text", /\beval\(|new Function\(|dangerouslySetInnerHTML|\.innerHTML\b/, /^$/],
])("only the listed modules touch %s", (_, pattern, allowed) => {
  expect(filesWith(pattern).filter((path) => !allowed.test(path))).toEqual([]);
});

test("MSAL keeps its tokens in memory and nowhere else", () => {
  const settings = files.flatMap(({ code }) => code.match(/cacheLocation\s*:\s*[^,}\s]+/g) ?? []);
  const applications = files.flatMap(
    ({ code }) => code.match(/createNestablePublicClientApplication\(/g) ?? [],
  );
  expect(settings).toEqual(applications.map(() => 'cacheLocation: "memoryStorage"'));
  expect(settings).not.toEqual([]);
});

test("every text field of the source tells browsers not to keep what it holds", () => {
  const fields = files.flatMap(({ code }) => code.match(/<(input|textarea)\b[\s\S]*?\/>/g) ?? []);
  const isText = (field: string) => !/type="(checkbox|radio)"/.test(field);
  expect(fields.filter(isText).filter((field) => !field.includes('autoComplete="off"'))).toEqual([]);
  expect(fields.filter(isText)).not.toEqual([]);
  // The kit's fields say so themselves, except those with several lines.
  expect(filesWith(/<TextField\b[^/]*?\b(multiline|autoComplete)\b/)).toEqual([]);
});

test("the source contains no token of any kind", () => {
  // Entra and extension tokens are JWTs; a current personal access token has 84 characters, an older one 52.
  expect(filesWith(/\beyJ[\w-]{10,}\.|\b[A-Za-z0-9]{84}\b|\b[a-z2-7]{52}\b/)).toEqual([]);
});

test("there are source files to check", () => {
  expect(files.length).toBeGreaterThan(50);
  expect(codeOf("a(); // console.log\n/* fetch( */ b();")).toBe("a();\n b();");
});
