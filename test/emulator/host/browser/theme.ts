import type { Theme } from "../themes/Theme";
import { themeNamed } from "../themes/themes";

const key = "emulator.theme";

export function rememberedTheme(): Theme {
  return themeNamed(localStorage.getItem(key));
}

export function rememberTheme(theme: Theme): void {
  localStorage.setItem(key, theme.name);
}

/** Through the style object, because the page's policy allows no inline style sheet. */
export function applyTheme(theme: Theme): void {
  const { style, dataset } = document.documentElement;
  Object.entries(theme.data).forEach(([name, value]) => style.setProperty(`--${name}`, value));
  style.colorScheme = theme.colorScheme;
  dataset.theme = theme.name;
}
