import { act, render } from "@testing-library/react";
import * as React from "react";

import { useLoad } from "../../../src/ui/state/useLoad";

type Loading = ReturnType<typeof useLoad<string>>;
type Load = (() => Promise<string>) | undefined;

/** Draws what is loaded, and keeps each drawing, in order. */
function drawing(load: Load) {
  const drawn: Loading[] = [];
  function Part({ load: given }: { load: Load }) {
    drawn.push(useLoad(given));
    return null;
  }
  const { rerender } = render(<Part load={load} />);
  return {
    states: () => drawn.map(({ loadState }) => loadState.state),
    last: () => drawn.at(-1)?.loadState,
    reload: () => act(() => drawn.at(-1)?.reload()),
    give: (next: Load) => rerender(<Part load={next} />),
    settle: () => act(async () => undefined),
  };
}

test("what is loaded is drawn once more, and no more often", async () => {
  const { states, settle } = drawing(async () => "tokens");
  await settle();
  expect(states()).toEqual(["loading", "ready"]);
});

test("nothing is loaded until there is something to load, and nothing is drawn again for that", async () => {
  const { states, last, give, settle } = drawing(undefined);
  await settle();
  expect(states()).toEqual(["loading"]);
  give(async () => "drifts");
  await settle();
  expect(last()).toEqual({ state: "ready", value: "drifts", isRefreshing: false });
});

test("a reload keeps what was there until the new value arrives", async () => {
  let answer = "old";
  const { last, reload, settle } = drawing(async () => answer);
  await settle();
  answer = "new";
  reload();
  expect(last()).toEqual({ state: "ready", value: "old", isRefreshing: true });
  await settle();
  expect(last()).toEqual({ state: "ready", value: "new", isRefreshing: false });
});
