import { readPageModel } from "./readPageModel";
import { setUpDrawer } from "./drawer";
import { connectHub } from "./hubFrame";
import { reloadOnChange } from "./reloadOnChange";
import { applyTheme, rememberedTheme } from "./theme";
import { setUpThemePicker } from "./themePicker";

// Before the body exists, so that a dark page does not flash white.
applyTheme(rememberedTheme());

document.addEventListener("DOMContentLoaded", () => {
  const page = readPageModel();
  const hub = connectHub(page);
  setUpThemePicker((theme) => {
    applyTheme(theme);
    hub?.changeTheme(theme);
  });
  setUpDrawer(page);
  if (page.watched !== undefined) void reloadOnChange(page.watched);
});
