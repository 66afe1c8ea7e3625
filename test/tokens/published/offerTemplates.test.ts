import { offeredId, offerTemplates } from "../../../src/tokens/published/offerTemplates";
import { aTemplate } from "./aTemplate";

test("members are offered what is published, in the organization's words, and nothing else", () => {
  const published = aTemplate();
  const others = [
    aTemplate({ id: "00000000000000a2", state: "draft" }),
    aTemplate({ id: "00000000000000a3", state: "retired" }),
  ];
  expect(offerTemplates([...others, published])).toEqual([
    {
      template: {
        id: "org:00000000000000a1",
        scopes: ["vso.packaging"],
        lifetimeDays: 7,
        namePattern: "{template} {date}",
        snippets: ["npmrc", "curl"],
      },
      words: {
        title: "Read packages in a build",
        forWhat: "Restores packages from the feed of the team.",
        why: "",
        alternative: "In a pipeline, use its own identity.",
      },
      organization: published,
    },
  ]);
});

test("its name in a link is no name that a template of the product could have", () => {
  expect(offeredId(aTemplate())).toBe("org:00000000000000a1");
});
