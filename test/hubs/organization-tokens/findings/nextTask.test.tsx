import { render, screen, waitFor } from "@testing-library/react";
import * as React from "react";

import { NextTask } from "../../../../src/hubs/organization-tokens/findings/NextTask";

const [some, others] = [new Uint32Array([1, 2]), new Uint32Array([2, 1])];
const page = (text: string, rows = some, groups = "tokens", length = 10_000) => (
  <NextTask groups={groups} length={length} rows={rows}>
    <p>{text}</p>
  </NextTask>
);
const shown = () => screen.queryByText(/./)?.textContent;
const become = (text: string) => waitFor(() => expect(shown()).toBe(text));

test.each([
  ["other rows", others, "tokens"],
  ["other groups", some, "owners"],
])(
  "%s of many tokens are drawn after what is around them, which shows the ones before until then",
  async (_, rows, groups) => {
    const { rerender } = render(page("before"));
    expect(shown()).toBeUndefined();
    await become("before");
    rerender(page("after", rows, groups));
    expect(shown()).toBe("before");
    await become("after");
  },
);

test("what does not change the rows is drawn at once", async () => {
  const { rerender } = render(page("before"));
  await become("before");
  rerender(page("selected"));
  expect(shown()).toBe("selected");
});

test("of few tokens, everything is drawn at once", () => {
  const { rerender } = render(page("before", some, "tokens", 9_999));
  expect(shown()).toBe("before");
  rerender(page("after", others, "owners", 9_999));
  expect(shown()).toBe("after");
});

test("rows that have changed again meanwhile are drawn as they are by then", async () => {
  const { rerender } = render(page("before"));
  await become("before");
  rerender(page("in between", others));
  rerender(page("after", new Uint32Array([1])));
  expect(shown()).toBe("before");
  await become("after");
});
