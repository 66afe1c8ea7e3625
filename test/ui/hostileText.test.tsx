import { cleanup, render, screen } from "@testing-library/react";
import fc from "fast-check";
import * as React from "react";

import { Problem } from "../../src/ui/state/Problem";
import { TokenDetails } from "../../src/hubs/my-tokens/details/TokenDetails";
import { TokenName } from "../../src/ui/token/TokenName";
import { hidesCharacters } from "../../src/tokens/text/displayText";
import { hostileText } from "../bad-input/hostile";
import { aToken, fabrikamId, now } from "../tokens/builders";

const nothing = () => undefined;
const handlers = {
  onRevoke: nothing,
  onClose: nothing,
  onEdit: nothing,
  onCreateLike: nothing,
  onReplace: nothing,
};

/** Names of all elements, with those of their attributes. */
function elementsOf(element: React.ReactElement): string[] {
  render(element);
  const all = [...document.body.querySelectorAll("*")].map((node) => {
    const names = [...node.attributes].map(({ name }) => name).sort();
    return `${node.tagName} ${names.join(" ")}`;
  });
  cleanup();
  // A panel stands before or after the page, as it comes.
  return all.sort();
}

const markup = "<img src=x onerror=alert(1)><script>alert(1)</script>";
const texts = fc.oneof(hostileText, fc.constant(markup));

test("a token's name makes the same elements whatever it says, with a mark if some of it is not shown", () => {
  const plain = elementsOf(<TokenName name="ci" />);
  const marked = elementsOf(<TokenName name={"c\u200Bi"} />);
  expect(marked).not.toEqual(plain);
  fc.assert(
    fc.property(texts, (text) => {
      const name = `ci ${text}`;
      expect(elementsOf(<TokenName name={name} />)).toEqual(hidesCharacters(name) ? marked : plain);
    }),
    { numRuns: 200, seed: 1 },
  );
});

test("so do its details, with names, scopes and ids that say anything", () => {
  const details = (name: string, authorizationId: string) => (
    <TokenDetails
      {...handlers}
      now={now}
      organizationId={fabrikamId}
      token={aToken({ name: `ci ${name}`, authorizationId: `1${authorizationId}` })}
    />
  );
  const plain = elementsOf(details("", ""));
  const marked = elementsOf(details("\u200B", ""));
  fc.assert(
    fc.property(texts, texts, (name, id) => {
      const elements = hidesCharacters(`ci ${name}`) ? marked : plain;
      expect(elementsOf(details(name, id))).toEqual(elements);
    }),
    { numRuns: 60, seed: 1 },
  );
});

test.each([
  ["c\u200Bi", "ci", true],
  ["c\u3164i", "c i", true],
  ["c\u{E0069}i", "ci", true],
  ["ci \u{1F469}\u200D\u{1F680}", "ci \u{1F469}\u200D\u{1F680}", false],
  ["x7Kp2Lm9Qz4Rt8Vw1Ns6", "***", false],
])("the name %j is shown as %j, marked as hiding something: %p", (name, shown, isMarked) => {
  render(<TokenName name={name} />);
  expect(screen.getByText(shown)).toBeInTheDocument();
  expect(screen.queryAllByText("contains invisible characters")).toHaveLength(isMarked ? 1 : 0);
});

test("an unknown scope is a text like any other", () => {
  const token = aToken({ scopes: [markup, "__proto__", "constructor", "toString"] });
  render(<TokenDetails {...handlers} now={now} organizationId={fabrikamId} token={token} />);
  expect(document.querySelector("img, script")).toBeNull();
  expect(document.body.textContent).toContain(markup);
});

test("a problem with a sentence of the service makes the same elements whatever it says", () => {
  const plain = elementsOf(<Problem sentences={["a"]} title="b" />);
  fc.assert(
    fc.property(texts, texts, (title, sentence) => {
      expect(elementsOf(<Problem sentences={[sentence]} title={title} />)).toEqual(plain);
    }),
    { numRuns: 200, seed: 1 },
  );
});
