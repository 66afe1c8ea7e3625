import type { IGlobalMessageBanner, IGlobalMessagesService } from "azure-devops-extension-api";

const levels = ["info", "warning", "error", "success"];

/** Shows banners above the page and toasts below it. */
export function globalMessagesService(): IGlobalMessagesService {
  const banners = document.getElementById("banners");
  const toasts = document.getElementById("toasts");
  return {
    addBanner(banner) {
      banners?.append(bannerElement(banner));
    },
    closeBanner() {
      banners?.lastElementChild?.remove();
    },
    addToast({ message, duration, forceOverrideExisting, callToAction, onCallToActionClick }) {
      const toast = element("div", message);
      toast.className = "toast";
      if (callToAction) toast.append(clickable(callToAction, () => onCallToActionClick?.()));
      if (forceOverrideExisting) toasts?.replaceChildren(toast);
      else toasts?.append(toast);
      setTimeout(() => toast.remove(), duration);
    },
    addDialog() {
      throw new Error("Global dialogs are not part of the emulator.");
    },
    closeDialog() {
      throw new Error("Global dialogs are not part of the emulator.");
    },
  };
}

function bannerElement(banner: IGlobalMessageBanner): HTMLElement {
  const {
    level = 0,
    message = "",
    messageFormat,
    messageLinks = [],
    dismissable = true,
    buttons = [],
  } = banner;
  const place = element("div", "");
  place.className = `banner banner-${levels[level] ?? "info"}`;
  place.append(messageFormat === undefined ? message : formatted(messageFormat, messageLinks));
  for (const { text = "", href } of buttons) if (href) place.append(link(text, href));
  if (dismissable) place.append(clickable("Dismiss", () => place.remove()));
  return place;
}

/** `{0}` in the format stands for the first link. */
function formatted(format: string, links: { name: string; href: string }[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const part of format.split(/(\{\d+\})/)) {
    const target = links[Number(/^\{(\d+)\}$/.exec(part)?.[1] ?? -1)];
    fragment.append(target === undefined ? part : link(target.name, target.href));
  }
  return fragment;
}

function link(text: string, href: string): HTMLElement {
  const anchor = document.createElement("a");
  const { protocol, href: address } = new URL(href, location.href);
  if (/^https?:$/.test(protocol)) anchor.href = address;
  anchor.textContent = text;
  return anchor;
}

function clickable(text: string, onClick: () => void): HTMLElement {
  const button = element("button", text);
  button.addEventListener("click", onClick);
  return button;
}

function element(name: "div" | "button", text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
