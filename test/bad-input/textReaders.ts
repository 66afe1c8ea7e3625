import fc from "fast-check";

import { parsePeople } from "../../src/jobs/people/list/parsePeople";
import { parseCsv } from "../tokens/text/parseCsv";
import { toCsv } from "../../src/tokens/text/toCsv";
import { displayName, shorten } from "../../src/tokens/text/displayText";
import { filterFromQuery, filterToQuery } from "../../src/tokens/list/TokenFilter";
import { foldText, wordsOf } from "../../src/tokens/text/foldText";
import { decodeName } from "../../src/tokens/naming/decodeName";
import { encodedLength, longestName, nameRoom } from "../../src/tokens/naming/encodedLength";
import { keepingIn, keepingOf, readName, readSentName } from "../../src/tokens/naming/NameKeeping";
import { fillNamePattern } from "../../src/tokens/naming/namePattern";
import { nameWarnings } from "../../src/tokens/naming/nameWarnings";
import {
  organizationFilterFromQuery,
  organizationFilterToQuery,
} from "../../src/tokens/organization/OrganizationFilter";
import { wildcardTest } from "../../src/tokens/organization/wildcardTest";
import { readPatTokenError } from "../../src/tokens/draft/PatTokenError";
import { recognizeName } from "../../src/tokens/naming/recognizeName";
import { parseScopes } from "../../src/tokens/scopes/parseScopes";
import { searchScopes } from "../../src/tokens/scopes/searchScopes";
import { readFeed } from "../../src/tokens/snippets/feed/readFeed";
import { snippetsFor } from "../../src/tokens/snippets/snippetsFor";
import { renderSnippet } from "../../src/tokens/snippets/renderSnippet";
import { readTemplateLink } from "../../src/tokens/templates/templateLink";
import { builtInTemplates } from "../../src/tokens/templates/builtInTemplates";
import { en as snippets } from "../../src/hubs/my-tokens/snippets/words/en";
import { PackageError } from "../emulator/package/PackageError";
import { attributesOf, textOf } from "../emulator/package/xml";
import { aContext, fakeToken } from "../tokens/snippets/aContext";
import { hostileJson, hostileText } from "./hostile";
import { reader } from "./Reader";

const keys = ["q", "status", "expires", "scope", "risk", "owner", "age", "__proto__", "toString"];
const query = fc.dictionary(fc.oneof(fc.constantFrom(...keys), hostileText), hostileText, { maxKeys: 5 });
const everySnippet = [...new Set(builtInTemplates.flatMap(({ snippets }) => snippets))];
const unsafe = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

export const textReaders = [
  reader(
    "link: template",
    fc.dictionary(fc.constantFrom("template", "name", "days"), hostileText),
    (link) => {
      const { refused, days, name } = readTemplateLink(
        link,
        builtInTemplates.map(({ id }) => id),
      );
      expect(days === undefined || (days >= 1 && days <= 365)).toBe(true);
      expect(name ?? "").not.toMatch(unsafe);
      expect(refused.filter(({ value }) => unsafe.test(value))).toEqual([]);
    },
  ),
  reader("link: filter of my tokens", query, (given) => {
    const { filter, unknown } = filterFromQuery(given);
    expect(filterFromQuery(filterToQuery(filter))).toEqual({ filter, unknown: [] });
    expect(unknown.filter((text) => unsafe.test(text))).toEqual([]);
  }),
  reader("link: filter of the organization", query, (given) => {
    const { filter, unknown } = organizationFilterFromQuery(given);
    expect(organizationFilterFromQuery(organizationFilterToQuery(filter))).toEqual({ filter, unknown: [] });
    expect(unknown.filter((text) => unsafe.test(text))).toEqual([]);
  }),
  reader("pasted: a feed's address", fc.tuple(hostileText, hostileText), ([before, text]) => {
    const context = aContext();
    for (const pasted of [text, `https://pkgs.dev.azure.com/${before}/_packaging/${text}`]) {
      const reading = readFeed(pasted, context);
      if (reading.kind !== "feed") continue;
      const [lines] = snippetsFor(["npmrc"], { ...context, ...reading });
      for (const { lines: each } of lines?.blocks ?? []) expect(JSON.stringify(each)).not.toMatch(unsafe);
    }
  }),
  reader("pasted: people", hostileText, (text) => {
    const isAddress = (address: string) => /^[^\s@<>]+@[^\s@<>]+$/.test(address);
    expect(parsePeople(text).addresses.filter((address) => !isAddress(address))).toEqual([]);
  }),
  reader("file: somebody's CSV", hostileText, (text) => {
    const rows = parseCsv(text);
    expect(parseCsv(toCsv(rows))).toEqual(rows);
  }),
  reader("file: our CSV", fc.array(fc.array(hostileText, { minLength: 1, maxLength: 3 })), (rows) => {
    expect(parseCsv(toCsv(rows))).toEqual(rows);
  }),
  reader("file: a cell that is no formula", hostileText, (cell) => {
    const pieces = toCsv([[cell]]).split(/[;\t\r\n]/);
    expect(pieces.filter((piece) => /^[\s"]*[=+@＝＋－＠-]/.test(piece))).toEqual([]);
  }),
  reader("name: to show", fc.tuple(hostileText, fc.integer({ min: 1, max: 200 })), ([name, max]) => {
    const shown = displayName(name);
    expect(shown).not.toMatch(unsafe);
    expect([...shorten(shown, max)].length).toBeLessThanOrEqual(max);
  }),
  reader("name: to search", hostileText, (name) => {
    expect(foldText(foldText(name))).toBe(foldText(name));
    wordsOf(name);
  }),
  reader("name: recognised", hostileText, (name) => {
    const recognized = recognizeName(name);
    if (recognized?.kind === "tool") expect(name).toContain(recognized.machine ?? recognized.date ?? "");
  }),
  reader("name: as the service keeps it", fc.tuple(hostileText, hostileText), ([kept, sent]) => {
    const keeping = keepingIn([kept, sent]) ?? keepingOf(sent, kept);
    for (const name of [readName(kept, keeping), readSentName(sent, kept, keeping)]) {
      expect(name.length).toBeLessThanOrEqual(Math.max(kept.length, sent.length));
      expect(displayName(name)).not.toMatch(unsafe);
    }
    const encoded = sent.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    expect(decodeName(encoded)).toBe(sent);
  }),
  reader("name: typed", hostileText, (name) => {
    nameWarnings(name);
    nameRoom(name);
    const parts = { user: name, template: name, date: new Date("2026-11-21T10:00:00Z") };
    expect(encodedLength(fillNamePattern(`${name} {user} {template}`, parts))).toBeLessThanOrEqual(
      longestName,
    );
  }),
  reader("pattern: wildcard", fc.tuple(hostileText, hostileText), ([text, pattern]) => {
    expect(typeof wildcardTest(pattern.slice(0, 2_000))(text.slice(0, 2_000))).toBe("boolean");
    expect(wildcardTest("*")(text)).toBe(true);
  }),
  reader("scopes", hostileText, (text) => {
    expect(parseScopes(text).filter((id) => /[\s,]/.test(id))).toEqual([]);
    searchScopes(text);
  }),
  reader("error of a token", hostileJson, (value) => {
    const error = readPatTokenError(value);
    if (typeof error !== "string") expect(error.unknown).not.toMatch(/\p{Cc}/u);
  }),
  reader("manifest: xml of a package", hostileText, (text) => {
    try {
      attributesOf(`<Identity Id="${text}" ${text}/>${text}`, "Identity");
      textOf(`<DisplayName>${text}</DisplayName>`, "DisplayName");
    } catch (error) {
      expect(error).toBeInstanceOf(PackageError);
    }
  }),
  reader(
    "snippets: hostile names",
    fc.record({
      organizationName: hostileText,
      project: hostileText,
      repository: hostileText,
      feed: hostileText,
    }),
    (names) => {
      const blocks = snippetsFor(everySnippet, aContext(names)).flatMap(({ blocks }) => blocks);
      const shown = blocks.map((block) => renderSnippet(block, undefined, snippets.texts));
      expect(shown.filter((lines) => /[^\P{Cc}\n]/u.test(lines))).toEqual([]);
      const commands = blocks.filter(({ kind }) => kind === "commands");
      const copied = commands.map((block) => renderSnippet(block, fakeToken, snippets.texts));
      expect(copied.filter((lines) => lines.includes(fakeToken))).toEqual([]);
    },
  ),
];
