import type { Theme } from "./host/themes/Theme";
import { themes } from "./host/themes/themes";

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Follows `var()` through the theme, since most variables refer to others. */
function resolved(theme: Theme, value: string): string {
  return value.replace(/var\(--([\w-]+)\)/g, (_, name: string) => resolved(theme, theme.data[name] ?? ""));
}

function colour(theme: Theme, name: string): Colour {
  const [red = NaN, green = NaN, blue = NaN, alpha = 1] = (
    resolved(theme, theme.data[name] ?? "").match(/[\d.]+/g) ?? []
  ).map(Number);
  return [red, green, blue, alpha];
}

function over([r, g, b, a]: Colour, [red, green, blue]: Colour): Colour {
  const mixed = (top: number, below: number) => top * a + below * (1 - a);
  return [mixed(r, red), mixed(g, green), mixed(b, blue), 1];
}

function luminance([red, green, blue]: Colour): number {
  const linear = (part: number) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function contrast(theme: Theme, text: string, background: string): number {
  const page = colour(theme, "background-color");
  const below = over(colour(theme, background), page);
  const lights = [luminance(over(colour(theme, text), below)), luminance(below)];
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
}

const pairs: readonly (readonly [text: string, background: string])[] = [
  ["text-primary-color", "background-color"],
  ["text-secondary-color", "background-color"],
  ["text-secondary-color", "callout-background-color"],
  ["text-secondary-color", "component-grid-row-hover-color"],
  ["text-secondary-color", "component-grid-selected-row-color"],
  ["text-secondary-color", "nav-vertical-background-color"],
  ["text-secondary-color", "palette-neutral-2"],
  ["text-primary-color", "palette-neutral-8"],
  ["text-primary-color", "component-label-default-color"],
  ["text-primary-color", "status-info-background"],
  ["text-primary-color", "status-error-background"],
  ["text-primary-color", "status-warning-background"],
  ["text-primary-color", "status-success-background"],
  ["communication-foreground", "background-color"],
  ["communication-foreground", "component-grid-selected-row-color"],
  ["text-on-communication-background", "communication-background"],
  ["text-on-communication-background", "palette-primary-darkened-10"],
  ["text-on-communication-background", "palette-primary-darkened-6"],
  ["status-error-text", "background-color"],
  ["status-error-text", "status-error-background"],
  ["status-warning-text", "background-color"],
  ["status-warning-text", "status-warning-background"],
  ["status-success-text", "background-color"],
  ["status-success-text", "status-success-background"],
];

describe.each(themes.map((theme) => [theme.name, theme] as const))("the %s theme", (_, theme) => {
  it.each(pairs)("keeps %s readable on %s (WCAG AA, 4.5 to 1)", (text, background) => {
    expect(contrast(theme, text, background)).toBeGreaterThanOrEqual(4.5);
  });

  it("defines every variable it uses", () => {
    for (const value of Object.values(theme.data)) expect(resolved(theme, value)).not.toMatch(/var\(|\(,|^,/);
  });

  it("has the same variables as the other themes", () => {
    expect(Object.keys(theme.data).sort()).toEqual(Object.keys(themes[0]?.data ?? {}).sort());
  });
});
