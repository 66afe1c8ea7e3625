import api from "undici/lib/api";
import Dispatcher from "undici/lib/dispatcher/dispatcher";
import EnvHttpProxyAgent from "undici/lib/dispatcher/env-http-proxy-agent";
import ProxyAgent from "undici/lib/dispatcher/proxy-agent";
import { setGlobalDispatcher } from "undici/lib/global";

import { wrongUse } from "../Options";
import type { Surroundings } from "../Surroundings";

Object.assign(Dispatcher.prototype, api);

/** Where an address names no protocol. */
const asInCurl = "http:";

/**
 * Sends requests through the proxy that the environment names, except to the hosts in `NO_PROXY`. Node does that by
 * itself only in newer versions, and only on request.
 * @throws CommandError if a value is no address; it names the variable only, since there may be a password in it
 */
export function throughProxy(environment: Surroundings["environment"]): void {
  const httpProxy = proxyIn(environment, "http_proxy", "HTTP_PROXY");
  const httpsProxy = proxyIn(environment, "https_proxy", "HTTPS_PROXY");
  if (httpProxy === "" && httpsProxy === "") return;
  const noProxy = environment.no_proxy ?? environment.NO_PROXY ?? "";
  setGlobalDispatcher(new EnvHttpProxyAgent({ httpProxy, httpsProxy, noProxy }));
}

/** The address in the first of these variables that has one; empty if none has. */
function proxyIn(environment: Surroundings["environment"], ...names: readonly string[]): string {
  for (const name of names) {
    const value = environment[name]?.trim() ?? "";
    if (value === "") continue;
    const address = value.includes("://") ? value : `${asInCurl}//${value}`;
    if (isProxy(address)) return address;
    throw wrongUse(
      `${name} is no address of a proxy, such as http://localhost:8080. In its password, write characters such as @, / and % as %40, %2F and %25.`,
    );
  }
  return "";
}

/** Nothing is connected yet. */
function isProxy(address: string): boolean {
  try {
    new ProxyAgent(address);
    return true;
  } catch {
    return false;
  }
}
