import { c3id } from "../../../src/tokens/leaked/c3id";
import { findLeaks } from "../../../src/tokens/leaked/findLeaks";

/** One with a plus, and one with a slash. */
const hashes = [hashWith("+"), hashWith("/")];
const leaks = hashes.map((hash) => ({ kind: "hash", hash }));

function hashWith(character: string): string {
  for (let number = 0; ; number++) {
    const hash = c3id(`made up ${number}`);
    if (hash.includes(character)) return hash;
  }
}

const json = JSON.stringify(
  hashes.map((hash) => ({ crossCompanyCorrelatingId: hash })),
  undefined,
  2,
);

test.each([
  ["one a line", hashes.join("\n")],
  ["one a line, from Windows, with a blank line at the end", `${hashes.join("\r\n")}\r\n\r\n`],
  ["several in a line", hashes.join(", ")],
  ["quoted", hashes.map((hash) => `"${hash}",`).join("\n")],
  ["the same several times", [...hashes, ...hashes].join("\n")],
  ["JSON of Azure DevOps", json],
  ["JSON in JSON", JSON.stringify({ body: json })],
  ["JSON of .NET", json.replaceAll("+", "\\u002B").replaceAll("/", "\\u002F")],
  ["JSON of PHP", json.replaceAll("/", "\\/")],
  ["sentences", hashes.map((hash) => `The C3ID: ${hash}.`).join(" ")],
  ["SARIF", JSON.stringify(hashes.map((hash) => ({ fingerprints: { c3id: hash } })))],
  ["settings", hashes.map((hash) => `correlating_id = '${hash}'`).join("\n")],
  ["XML", hashes.map((hash) => `<CorrelatingId>${hash}</CorrelatingId>`).join("")],
  ["an address", hashes.map((hash) => `c3id=${encodeURIComponent(hash)}`).join("&")],
])("finds hashes: %s", (_, text) => {
  expect(findLeaks(text)).toEqual({ leaks, isCut: false });
});

test.each([
  ["a hash without a name in a sentence", `It was ${hashes[0]} or so.`],
  ["words of twenty letters", "internationalization\nuncharacteristically"],
  ["longer base64 after the name", `c3id: ${hashes[0]}${hashes[1]}`],
  ["shorter base64 after the name", `c3id: ${hashes[0]?.slice(1)}`],
  ["a name without a value", "c3id:"],
  ["nothing", ""],
  ["blanks", " \n \t"],
])("takes none for a hash: %s", (_, text) => {
  expect(findLeaks(text).leaks).toEqual([]);
});
