import { builtInTemplates } from "../../../src/tokens/templates/builtInTemplates";
import { isTemplateId } from "../../../src/tokens/templates/isTemplateId";

test("every built-in template has an id that may stand in an address", () => {
  expect(builtInTemplates.filter(({ id }) => !isTemplateId(id))).toEqual([]);
});

test.each([
  ["org:0123456789abcdef", true],
  ["org:0123456789ABCDEF", false],
  ["org:", false],
  ["org:org:0123456789abcdef", false],
  ["", false],
  ["<script>", false],
  ["a".repeat(41), false],
])("%j as the id of a template: %s", (text, is) => {
  expect(isTemplateId(text)).toBe(is);
});
