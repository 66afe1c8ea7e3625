/** What the script in the hub's frame counts. */
export interface ChannelWatch {
  /** Messages to the host that it has not answered. */
  waiting(): number;
  /** Requests of the frame itself without an answer. */
  fetching(): number;
  /** Files that are on their way. */
  loading(): number;
  /** Answers of the host that the hub has not been given, by what was asked. */
  held(): readonly string[];
  /** Gives the hub all of them at once. */
  release(): void;
  /** Ends once the main thread has had nothing to do for several turns. */
  idle(): Promise<void>;
}

declare global {
  interface Window {
    channelWatch?: ChannelWatch;
  }
}

/**
 * Runs in every page before its own scripts, so it uses nothing outside itself. In the hub's frame it stands between the
 * hub and its host: it counts the messages, and holds back the host's answers if `isHolding`.
 */
export function watchChannel(isHolding: boolean): void {
  if (window === window.top) return;
  const host = window.parent;
  const asked = new Map<number, string>();
  const proxies = new Map<string, string>();
  const held: { readonly name: string; give(): void }[] = [];
  let fetching = 0;

  const nameOf = ({ methodName, params }: { methodName: string; params?: readonly unknown[] }) =>
    methodName === "processRequest"
      ? String(JSON.parse(String(params?.[0])).method)
      : (proxies.get(methodName) ??
        [methodName, ...(methodName === "getService" ? (params ?? []) : [])].join(" "));

  const door = {
    postMessage(text: string, origin: string) {
      const message = JSON.parse(text);
      if (message.instanceId) asked.set(message.id, nameOf(message));
      host.postMessage(text, origin);
    },
  };
  Object.defineProperty(window, "parent", { value: door });
  const hear = (event: MessageEvent) => {
    if (event.source !== host) return;
    event.stopImmediatePropagation();
    const { id, instanceId } = JSON.parse(event.data);
    const give = () => {
      const again = new MessageEvent("message", { data: event.data, origin: event.origin });
      // The SDK knows its host by the object that it writes to.
      Object.defineProperty(again, "source", { value: door });
      window.dispatchEvent(again);
    };
    // What the host itself calls, such as a new theme, is no answer.
    if (instanceId) return give();
    const name = asked.get(id) ?? "";
    asked.delete(id);
    for (const [, method, proxy] of event.data.matchAll(/"(\w+)":\{"__proxyFunctionId":(\d+)/g)) {
      proxies.set(`proxy${proxy}`, method);
    }
    if (isHolding) held.push({ name, give });
    else give();
  };
  window.addEventListener("message", hear, true);

  const realFetch = window.fetch;
  window.fetch = async (...given) => {
    fetching++;
    try {
      const answer = await realFetch(...given);
      // Its body is part of the answer.
      const body = await answer.blob();
      return new Response(answer.status === 204 ? null : body, answer);
    } finally {
      fetching--;
    }
  };

  // What is used again for some seconds must not depend on how long the answers are held.
  const begun = performance.now();
  performance.now = () => begun;

  const sheets = () => [...document.querySelectorAll("link")].filter(({ rel }) => rel === "stylesheet");
  window.channelWatch = {
    waiting: () => asked.size,
    fetching: () => fetching,
    // webpack removes the elements of its files once they are there.
    loading: () =>
      document.querySelectorAll("head script").length +
      sheets().filter(({ sheet }) => sheet === null).length +
      (document.readyState === "complete" ? 0 : 1),
    held: () => held.map(({ name }) => name),
    release: () => held.splice(0).forEach(({ give }) => give()),
    async idle() {
      for (let turn = 0; turn < 5; turn++) {
        await new Promise((resolve) => setTimeout(resolve, 10));
        await new Promise((resolve) => requestIdleCallback(resolve));
      }
    },
  };
}
