const patienceMilliseconds = 30_000;

export interface HubStatus {
  loaded(): void;
  failed(reason: string): void;
}

/** Shown in place of the hub until it has loaded: a spinner, a note that it is taking long, or the failure. */
export function hubStatus(hubName: string): HubStatus {
  const place = document.getElementById("hub-status");
  const late = setTimeout(() => {
    show(
      `${hubName} is taking longer than expected to load.`,
      "The network may be slow, or the extension did not tell the host that it has loaded.",
    );
  }, patienceMilliseconds);

  function show(title: string, detail: string): void {
    const heading = document.createElement("strong");
    const text = document.createElement("p");
    heading.textContent = title;
    text.textContent = detail;
    place?.replaceChildren(heading, text);
    place?.classList.add("hub-message");
    if (place) place.hidden = false;
  }

  return {
    loaded() {
      clearTimeout(late);
      if (place) place.hidden = true;
    },
    failed(reason) {
      clearTimeout(late);
      show(`${hubName} failed to load.`, reason);
    },
  };
}
