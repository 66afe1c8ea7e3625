import { dark } from "./dark";
import { highContrast } from "./highContrast";
import { light } from "./light";
import type { Theme } from "./Theme";

export const themes: readonly Theme[] = [light, dark, highContrast];

export function themeNamed(name: string | null): Theme {
  return themes.find((theme) => theme.name === name) ?? light;
}
