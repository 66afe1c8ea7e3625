import type { IMessageDialogOptions } from "azure-devops-extension-api";

/** Closing it without its buttons answers `undefined`. */
export function messageDialog(message: string, options: IMessageDialogOptions): void {
  const {
    title = "",
    showCancel = true,
    okText = "OK",
    cancelText = "Cancel",
    lightDismiss = true,
  } = options;
  const dialog = document.createElement("dialog");
  dialog.className = "message-dialog";
  const heading = document.createElement("h2");
  heading.id = "message-dialog-title";
  heading.textContent = title;
  dialog.setAttribute("aria-labelledby", heading.id);
  const text = document.createElement("p");
  text.textContent = message;
  const buttons = document.createElement("div");
  buttons.className = "dialog-buttons";
  if (showCancel) buttons.append(button(cancelText, () => dialog.close("cancel")));
  buttons.append(button(okText, () => dialog.close("ok"), "primary"));
  dialog.append(heading, text, buttons);
  dialog.addEventListener("click", ({ target }) => {
    if (lightDismiss && target === dialog) dialog.close("");
  });
  dialog.addEventListener("close", () => {
    const results: Record<string, boolean> = { ok: true, cancel: false };
    options.onClose?.(results[dialog.returnValue]);
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}

function button(text: string, onClick: () => void, className = ""): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = className;
  element.textContent = text;
  element.addEventListener("click", onClick);
  return element;
}
