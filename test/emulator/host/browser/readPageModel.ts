import type { PageModel } from "../PageModel";

export function readPageModel(): PageModel {
  return JSON.parse(document.getElementById("page-model")?.textContent ?? "null") as PageModel;
}
