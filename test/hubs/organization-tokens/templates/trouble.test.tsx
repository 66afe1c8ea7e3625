import { screen, within } from "@testing-library/react";

import { exportTemplates } from "../../../../src/tokens/published/importTemplates";
import { aTemplate } from "../../../tokens/published/aTemplate";
import { axeViolations } from "../../axe";
import { atTemplates, documentOf, form } from "./atTemplates";

const shared = { type: "Default", value: "Current" } as const;
const by = (byName: string) => ({ byId: "x", byName, atUtc: "2026-11-20T09:00:00Z" });
const theirs = aTemplate({ version: 4, scopes: ["vso.packaging", "vso.code"], longestDays: 60 });

describe("two administrators change a template at once", () => {
  async function inConflict() {
    const opened = await atTemplates([documentOf(aTemplate(), by("Ines Calder"))]);
    const { user, world, item } = opened;
    const shown = await item("Read packages in a build");
    await user.click(shown.getByRole("button", { name: "Change Read packages in a build" }));
    const fields = await form("Change “Read packages in a build”");
    await user.clear(fields.getByLabelText("The job"));
    await user.type(fields.getByLabelText("The job"), "Mine.");
    world.extensionData.set(shared, "templates", { ...documentOf(theirs, by("Milo Andersen")), __etag: -1 });
    await user.click(fields.getByRole("button", { name: "Publish version 4" }));
    const notice = within(
      await screen.findByRole("region", { name: "Someone else saved this template in the meantime" }),
    );
    return { ...opened, fields, notice };
  }

  test("the second is told what the first changed, keeps what was typed, and can save it over that", async () => {
    const { user, stored, fields, notice } = await inConflict();
    expect(stored()).toMatchObject([{ version: 4, scopes: ["vso.packaging", "vso.code"] }]);
    expect(notice.getByText(/Milo Andersen/)).toBeVisible();
    expect(notice.getAllByText(/Code \(read\)/).length).toBe(2);
    expect(fields.getByLabelText("The job")).toHaveValue("Mine.");
    expect(await axeViolations()).toEqual([]);
    await user.click(notice.getByRole("button", { name: "Save mine over it" }));
    await screen.findByText(/^Published: /);
    expect(stored()).toMatchObject([{ version: 5, job: "Mine.", scopes: ["vso.packaging"] }]);
  });

  test("or takes what is there", async () => {
    const { user, stored, notice } = await inConflict();
    await user.click(notice.getByRole("button", { name: "Take what is there now" }));
    expect(await screen.findByLabelText("The job")).toHaveValue(theirs.job);
    expect(stored()).toMatchObject([{ version: 4, job: theirs.job }]);
  });
});

test("hostile documents are listed as unreadable, harm nothing, and go once that is confirmed", async () => {
  const hostile = "<img src=x onerror=alert(1)>";
  const { user, item, stored } = await atTemplates([
    documentOf(aTemplate({ title: hostile }), by(hostile)),
    { id: "00000000000000b1", format: 2 },
    { ...documentOf(aTemplate({ id: "00000000000000b2" }), by("x")), job: "x".repeat(5_000_000) },
    { ...documentOf(aTemplate({ id: "00000000000000b3" }), by("x")), scopes: Array(1_000).fill("vso.code") },
    { ...documentOf(aTemplate({ id: "00000000000000b4" }), by("x")), link: "javascript:alert(1)" },
  ]);
  await item(hostile);
  expect(document.querySelector("img")).toBeNull();
  const damaged = within(await screen.findByRole("region", { name: "Unreadable documents" }));
  expect(damaged.getAllByRole("listitem")).toHaveLength(4);
  expect(await axeViolations()).toEqual([]);
  await user.click(damaged.getByRole("button", { name: "Delete all 4" }));
  await user.click(await screen.findByRole("button", { name: "Delete 4" }));
  await screen.findByText("4 unreadable documents were deleted.");
  expect(stored()).toMatchObject([{ title: hostile }]);
});

describe("a file", () => {
  const choose = async (opened: Awaited<ReturnType<typeof atTemplates>>, text: string) =>
    opened.user.upload(
      await screen.findByLabelText("Import a file", { selector: "input" }),
      new File([text], "ours.json"),
    );

  test("is shown with its differences in words before anything is changed, and carried out then", async () => {
    const opened = await atTemplates([documentOf(aTemplate(), by("Ines Calder"))]);
    const { user, stored } = opened;
    const added = aTemplate({ id: "00000000000000a2", title: "Clone" });
    await choose(opened, exportTemplates([theirs, added]));
    const preview = within(await screen.findByRole("region", { name: "What ours.json would change" }));
    expect(preview.getByText("1 new template")).toBeVisible();
    expect(preview.getByText(/Code \(read\)/)).toBeVisible();
    expect(preview.getByText(/The longest life is 60 days instead of 30 days/)).toBeVisible();
    expect(stored()).toHaveLength(1);
    expect(await axeViolations()).toEqual([]);
    await user.click(preview.getByRole("button", { name: "Import 2 templates" }));
    await screen.findByText("2 templates imported.");
    expect(stored()).toMatchObject([
      { title: "Clone", state: "draft" },
      { version: 4, state: "published", longestDays: 60 },
    ]);
  });

  test.each([
    ["cut", exportTemplates([aTemplate()]).slice(0, -20), /cannot be read as JSON/],
    ["of another kind", '{"kind":"a plan"}', /not a file of templates/],
    ["too large", " ".repeat(2_000_001), /too large/],
    [
      "with a template twice",
      exportTemplates([aTemplate(), aTemplate()]),
      /contains a template or a value twice/,
    ],
    [
      "with a damaged template",
      exportTemplates([aTemplate()]).replace('"published"', '"on"'),
      /A template in it is damaged/,
    ],
  ])("that is %s changes nothing, and says why", async (_, text, why) => {
    const opened = await atTemplates([documentOf(aTemplate(), by("Ines Calder"))]);
    await choose(opened, text);
    expect(await screen.findByText(why)).toBeVisible();
    expect(opened.stored()).toHaveLength(1);
  });
});
