// The parts of undici that send requests through a proxy, without its own `fetch` and all else that its main file loads.

declare module "undici/lib/api" {
  /** The methods of a dispatcher, which the main file gives it. */
  const api: object;
  export default api;
}

declare module "undici/lib/dispatcher/dispatcher" {
  import { Dispatcher } from "undici";

  export default Dispatcher;
}

declare module "undici/lib/dispatcher/env-http-proxy-agent" {
  import { EnvHttpProxyAgent } from "undici";

  export default EnvHttpProxyAgent;
}

declare module "undici/lib/dispatcher/proxy-agent" {
  import { ProxyAgent } from "undici";

  export default ProxyAgent;
}

declare module "undici/lib/global" {
  export { setGlobalDispatcher } from "undici";
}
