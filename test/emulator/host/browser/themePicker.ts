import type { Theme } from "../themes/Theme";
import { themeNamed } from "../themes/themes";
import { rememberedTheme, rememberTheme } from "./theme";

export function setUpThemePicker(onTheme: (theme: Theme) => void): void {
  const picker = document.querySelector<HTMLSelectElement>("#theme");
  if (picker === null) return;
  picker.value = rememberedTheme().name;
  picker.addEventListener("change", () => {
    const theme = themeNamed(picker.value);
    rememberTheme(theme);
    onTheme(theme);
  });
}
