import { isOfOrganization, whyNotOffered } from "../../../src/tokens/published/whyNotOffered";
import { readTemplateLink } from "../../../src/tokens/templates/templateLink";
import { aTemplate } from "./aTemplate";

const found = {
  templates: [
    aTemplate({ id: "00000000000000b2", state: "retired" }),
    aTemplate({ id: "00000000000000b3", state: "draft" }),
  ],
  damaged: ["00000000000000b4"],
};

test.each([
  ["org:00000000000000b2", "retiredTemplate"],
  ["org:00000000000000b3", "unknownTemplate"],
  ["org:00000000000000b4", "damagedTemplate"],
  ["org:00000000000000b5", "unknownTemplate"],
  ["org:<script>", "unknownTemplate"],
  ["clone-2", "unknownTemplate"],
  ["", "unknownTemplate"],
])("a link with %j is refused as %s", (id, reason) => {
  const { template, refused } = readTemplateLink({ template: id }, ["clone"], (one) =>
    whyNotOffered(one, found),
  );
  expect(template).toBeUndefined();
  expect(refused).toMatchObject([{ key: "template", reason }]);
});

test("a template of an organization whose templates could not be read is not called unknown", () => {
  expect(whyNotOffered("org:00000000000000b2", undefined)).toBe("templatesNotRead");
  expect(whyNotOffered("clone-2", undefined)).toBe("unknownTemplate");
});

test("only the organization's own ids are waited for", () => {
  expect(isOfOrganization("org:00000000000000b2")).toBe(true);
  expect(["clone", "org:", "org:00000000000000B2", "org:1"].filter(isOfOrganization)).toEqual([]);
});
