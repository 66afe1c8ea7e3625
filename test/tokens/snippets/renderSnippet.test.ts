import fc from "fast-check";

import { encodeBase64, encodeSegment } from "../../../src/tokens/snippets/encode";
import { holdsSecret, renderSnippet } from "../../../src/tokens/snippets/renderSnippet";
import { builtInTemplates } from "../../../src/tokens/templates/builtInTemplates";
import { snippetsFor } from "../../../src/tokens/snippets/snippetsFor";
import { en as snippets } from "../../../src/hubs/my-tokens/snippets/words/en";
import { aContext, fakeToken } from "./aContext";

const everySnippet = [...new Set(builtInTemplates.flatMap(({ snippets }) => snippets))];
const everyBlock = snippetsFor(everySnippet, aContext({ canPublish: true }), { isReplacing: true }).flatMap(
  ({ id, blocks }) => blocks.map((block) => ({ id, block })),
);

test("fills in the token in the form each place needs", () => {
  const lines = [
    ["raw ", { secret: "raw" }],
    ["b64 ", { secret: "base64" }],
    ["pair ", { secret: "base64Pair" }],
    ['"', { secret: "json" }, '"'],
  ] as const;
  expect(renderSnippet({ lines }, 'a"b', snippets.texts)).toBe(
    ['raw a"b', `b64 ${btoa('a"b')}`, `pair ${btoa(':a"b')}`, '"a\\"b"'].join("\n"),
  );
  expect(renderSnippet({ lines }, undefined, snippets.texts)).toMatch(/^(.*<.*your token.*>.*\n?){4}$/);
});

test("base64 encodes the UTF-8 bytes, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(encodeBase64(text)).toBe(Buffer.from(text, "utf8").toString("base64"));
    }),
  );
});

test("an address segment is plain ASCII and reads back, even from half a character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(encodeSegment(text)).toMatch(/^[A-Za-z0-9_.%-]*$/);
      expect(decodeURIComponent(encodeSegment(text))).toBe(text.replace(/\p{Cs}/gu, "\ufffd"));
    }),
  );
});

test("every snippet serves a template and has words", () => {
  expect(everySnippet.sort()).toEqual(Object.keys(snippets.words).sort());
  expect([...new Set(everyBlock.map(({ block }) => block.title))].sort()).toEqual(
    Object.keys(snippets.blocks).sort(),
  );
});

test.each(everyBlock)("$id, $block.title ($block.shell): no command line contains the token", ({ block }) => {
  if (block.kind === "commands") expect(holdsSecret(block)).toBe(false);
  expect(holdsSecret(block) && block.asksForToken).toBe(false);
});

test.each(everyBlock)(
  "$id, $block.title: the token is in no address, and absent until it is revealed",
  ({ block }) => {
    expect(renderSnippet(block, undefined, snippets.texts)).not.toContain(fakeToken);
    for (const address of renderSnippet(block, fakeToken, snippets.texts).match(/\w+:\/\/[^\s"']+/g) ?? []) {
      expect(address).not.toContain(fakeToken);
      expect(address).not.toContain("@");
    }
  },
);
