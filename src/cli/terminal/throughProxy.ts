import api from "undici/lib/api";
import Dispatcher from "undici/lib/dispatcher/dispatcher";
import EnvHttpProxyAgent from "undici/lib/dispatcher/env-http-proxy-agent";
import { setGlobalDispatcher } from "undici/lib/global";

Object.assign(Dispatcher.prototype, api);

const names = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"];

/**
 * Sends requests through the proxy that the environment names, except to the hosts in `NO_PROXY`. Node does that by
 * itself only in newer versions, and only on request.
 */
export function throughProxy(environment: Readonly<Record<string, string | undefined>>): void {
  if (names.some((name) => (environment[name] ?? "") !== "")) setGlobalDispatcher(new EnvHttpProxyAgent());
}
