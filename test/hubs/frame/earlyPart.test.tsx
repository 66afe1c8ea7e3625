import { fireEvent, render, screen } from "@testing-library/react";
import * as React from "react";

import { earlyPart } from "../../../src/hubs/frame/earlyPart";
import { LazyPart } from "../../../src/hubs/frame/LazyPart";

/** A part with something to lose: how often it was clicked. */
function Counter({ name }: { name: string }) {
  const [count, setCount] = React.useState(0);
  return (
    <button onClick={() => setCount(count + 1)} type="button">
      {`${name} ${count}`}
    </button>
  );
}

const loading = "Loading this part of the page";
const failed = "This part of the page could not be loaded";

test("a part whose file has arrived is drawn at once", async () => {
  const { Part, begin } = earlyPart(async () => Counter);
  begin();
  await Promise.resolve();
  await Promise.resolve();
  render(
    <LazyPart>
      <Part name="Rows" />
    </LazyPart>,
  );
  expect(screen.getByRole("button", { name: "Rows 0" })).toBeTruthy();
  expect(screen.queryByText(loading)).toBeNull();
});

test("until the file has arrived, the place of the part says that it loads; then the part keeps what it has", async () => {
  let arrive: (part: typeof Counter) => void = () => undefined;
  const { Part, begin } = earlyPart(() => new Promise<typeof Counter>((resolve) => (arrive = resolve)));
  const page = (name: string) => (
    <LazyPart>
      <Part name={name} />
    </LazyPart>
  );
  const { rerender } = render(page("Rows"));
  expect(screen.getByText(loading)).toBeTruthy();
  arrive(Counter);
  fireEvent.click(await screen.findByRole("button", { name: "Rows 0" }));
  begin();
  rerender(page("Tokens"));
  expect(screen.getByRole("button", { name: "Tokens 1" })).toBeTruthy();
});

test("what could not be loaded early is loaded once more when the part is drawn", async () => {
  let asked = 0;
  const { Part, begin } = earlyPart(async () => {
    if (++asked === 1) throw new Error("The network is away.");
    return Counter;
  });
  begin();
  render(
    <LazyPart>
      <Part name="Rows" />
    </LazyPart>,
  );
  expect(await screen.findByRole("button", { name: "Rows 0" })).toBeTruthy();
  expect(asked).toBe(2);
});

test("a part that cannot be loaded says so", async () => {
  const { Part } = earlyPart<{ name: string }>(() => Promise.reject(new Error("The network is away.")));
  // React writes what a boundary catches to the console.
  const silent = jest.spyOn(console, "error").mockImplementation(() => undefined);
  render(
    <LazyPart>
      <Part name="Rows" />
    </LazyPart>,
  );
  expect(await screen.findByRole("heading", { name: failed })).toBeTruthy();
  silent.mockRestore();
});
