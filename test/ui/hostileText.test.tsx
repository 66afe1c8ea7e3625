import { cleanup, render } from "@testing-library/react";
import fc from "fast-check";
import * as React from "react";

import { Problem } from "../../src/ui/state/Problem";
import { TokenDetails } from "../../src/hubs/my-tokens/details/TokenDetails";
import { TokenName } from "../../src/ui/token/TokenName";
import { hostileText } from "../bad-input/hostile";
import { aToken, fabrikamId, now } from "../tokens/builders";

const nothing = () => undefined;
const handlers = {
  onRevoke: nothing,
  onClose: nothing,
  onEdit: nothing,
  onCreateLike: nothing,
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

test("a token's name makes the same elements whatever it says", () => {
  const plain = elementsOf(<TokenName name="ci" />);
  fc.assert(
    fc.property(texts, (name) => {
      const elements = elementsOf(<TokenName name={`ci ${name}`} />);
      expect(elements).toEqual(plain);
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
  fc.assert(
    fc.property(texts, texts, (name, id) => {
      expect(elementsOf(details(name, id))).toEqual(plain);
    }),
    { numRuns: 60, seed: 1 },
  );
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
