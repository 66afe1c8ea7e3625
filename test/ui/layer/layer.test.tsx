import { createEvent, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { Dropdown } from "azure-devops-ui/Dropdown";
import { Panel } from "azure-devops-ui/Panel";
import * as React from "react";

import { ModalDialog } from "../../../src/ui/layer/ModalDialog";
import { SidePanel } from "../../../src/ui/layer/SidePanel";

const escape = (options: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: "Escape", keyCode: 27, ...options });

/** A page whose row disappears with what is done in the panel, and where a panel can open a dialog. */
function Page({ onBehind = () => undefined }: { onBehind?: () => void }) {
  const [open, setOpen] = React.useState<"none" | "panel" | "both">("none");
  const [isRowThere, setIsRowThere] = React.useState(true);
  return (
    <main>
      <button type="button">Elsewhere</button>
      <section>
        {isRowThere ? (
          <button onClick={() => setOpen("panel")} type="button">
            Row
          </button>
        ) : null}
        <button onClick={onBehind} type="button">
          Next row
        </button>
      </section>
      {open === "none" ? null : (
        <SidePanel onDismiss={() => setOpen("none")} titleProps={{ text: "Panel" }}>
          <button onClick={() => setOpen("both")} type="button">
            Ask
          </button>
          <Dropdown ariaLabel="Choice" items={[{ id: "one", text: "One" }]} />
        </SidePanel>
      )}
      {open === "both" ? (
        <ModalDialog onDismiss={() => setOpen("panel")} titleProps={{ text: "Question" }}>
          <button
            onClick={() => {
              setIsRowThere(false);
              setOpen("none");
            }}
            type="button"
          >
            Yes
          </button>
        </ModalDialog>
      ) : null}
    </main>
  );
}

const named = (name: string) => screen.getByRole("button", { name });
const layers = () => screen.queryAllByRole("dialog").length;

/** As a person would: the click also moves the focus. */
function clickOn(element: HTMLElement): void {
  fireEvent.mouseDown(element, { detail: 1 });
  element.focus();
  fireEvent.click(element, { detail: 1 });
}

test("each Escape closes one layer, the one on top, and the focus goes back step by step", async () => {
  render(<Page />);
  clickOn(named("Row"));
  clickOn(named("Ask"));
  expect(layers()).toBe(2);
  escape();
  expect(layers()).toBe(1);
  await waitFor(() => expect(named("Ask")).toHaveFocus());
  escape();
  expect(layers()).toBe(0);
  await waitFor(() => expect(named("Row")).toHaveFocus());
});

test("a held Escape closes only one layer", () => {
  render(<Page />);
  clickOn(named("Row"));
  clickOn(named("Ask"));
  escape();
  escape({ repeat: true });
  expect(layers()).toBe(1);
});

test("Escape that only ends the input of a character closes nothing", () => {
  render(<Page />);
  clickOn(named("Row"));
  escape({ isComposing: true, keyCode: 229 });
  expect(layers()).toBe(1);
});

test("Escape closes an open list before the panel it is in", async () => {
  render(<Page />);
  clickOn(named("Row"));
  clickOn(named("Choice"));
  const list = await screen.findByRole("listbox");
  fireEvent.keyDown(list, { key: "Escape", keyCode: 27, which: 27 });
  await waitFor(() => expect(screen.queryByRole("listbox")).not.toBeInTheDocument());
  expect(layers()).toBe(1);
  escape();
  expect(layers()).toBe(0);
});

test("if what opened it is gone, the focus goes to the nearest thing that is left", async () => {
  render(<Page />);
  clickOn(named("Row"));
  clickOn(named("Ask"));
  clickOn(named("Yes"));
  await waitFor(() => expect(named("Next row")).toHaveFocus());
});

test("a panel that nobody opened by hand gives the focus to the page", async () => {
  const page = (panel?: React.ReactNode) => (
    <main>
      <button type="button">First</button>
      {panel}
    </main>
  );
  const { rerender } = render(page());
  rerender(page(<SidePanel onDismiss={() => undefined}>From a link</SidePanel>));
  expect(named("First")).not.toHaveFocus();
  rerender(page());
  await waitFor(() => expect(named("First")).toHaveFocus());
});

describe("the second click of a double click", () => {
  const second = (element: HTMLElement) =>
    ["mouseDown", "mouseUp", "click", "dblClick"].map((name) => {
      const event = createEvent[name as "click"](element, { detail: 2 });
      fireEvent(element, event);
      return event.defaultPrevented;
    });

  test("does not reach what lies behind a confirmation", () => {
    const behind: string[] = [];
    render(<Page onBehind={() => behind.push("clicked")} />);
    clickOn(named("Row"));
    clickOn(named("Ask"));
    clickOn(named("Yes"));
    expect(second(named("Next row"))).toEqual([true, true, true, true]);
    expect(behind).toEqual([]);
    clickOn(named("Next row"));
    expect(behind).toEqual(["clicked"]);
  });

  test("does not confirm what the first one asked", () => {
    render(<Page />);
    clickOn(named("Row"));
    clickOn(named("Ask"));
    second(named("Yes"));
    expect(named("Row")).toBeInTheDocument();
  });

  test("counts where the first one landed", () => {
    const clicks: string[] = [];
    render(<Page onBehind={() => clicks.push("clicked")} />);
    clickOn(named("Next row"));
    expect(second(named("Next row"))).toEqual([false, false, false, false]);
    expect(clicks).toEqual(["clicked", "clicked"]);
  });

  test("holds on to what was clicked only weakly, since it may be the last of a panel that has much to show", () => {
    render(<Page />);
    clickOn(named("Next row"));
    const collected = jest.spyOn(WeakRef.prototype, "deref").mockReturnValue(undefined);
    expect(second(named("Next row"))).toEqual([true, true, true, true]);
    collected.mockRestore();
  });
});

test("an Enter held on a confirmation does not go on to what gets the focus next", () => {
  render(<Page />);
  clickOn(named("Row"));
  clickOn(named("Ask"));
  fireEvent.keyDown(named("Yes"), { key: "Enter" });
  fireEvent.click(named("Yes"));
  const event = createEvent.keyDown(named("Next row"), { key: "Enter", repeat: true });
  fireEvent(named("Next row"), event);
  expect(event.defaultPrevented).toBe(true);
});

test("the kit alone leaves a panel open when the focus is nowhere", () => {
  let isOpen = true;
  render(<Panel onDismiss={() => (isOpen = false)} titleProps={{ text: "Kit" }} />);
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  escape();
  expect(isOpen).toBe(true);
});
