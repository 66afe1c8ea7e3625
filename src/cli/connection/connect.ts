import { connectDirect, type DirectOrganization } from "../../azure/direct/connectDirect";
import { organizationUrl } from "../../azure/direct/organizationUrl";
import { readCredential } from "../credential/readCredential";
import { wrongUse, type Options } from "../Options";
import type { Surroundings } from "../Surroundings";
import { endFor } from "./explainFailure";
import { throughProxy } from "./throughProxy";
import { isServicePrincipal } from "./isServicePrincipal";

/** The extension as it is published, whose documents hold the protected list. */
const published = { publisher: "pat-steward", id: "pat-steward" };

/**
 * Signs in, finds out who that is, and whether they may administer tokens. Nothing is changed.
 * @throws CommandError that says which permission or scope is missing, and for whom
 */
export async function connect(options: Options, around: Surroundings): Promise<DirectOrganization> {
  const given = options.text("organization") ?? around.environment.SYSTEM_COLLECTIONURI;
  if (given === undefined) throw wrongUse("--organization is missing: its name or address.");
  const address = organizationUrl(given, options.text("baseUrl"));
  if (!address)
    throw wrongUse(
      `"${given}" is no address of an organization. Use its name, or https://dev.azure.com/NAME.`,
    );
  const extension = extensionOf(options);
  throughProxy(around.environment);
  const credential = await readCredential(options, around);
  const { signal, narrator } = around;
  const organization = await connectDirect({ address, credential, extension, signal }).catch(
    (error: unknown) => endFor(error, "signIn"),
  );
  const { me } = organization;
  const name = me.displayName || me.principalName || me.descriptor;
  await organization.probe(signal).catch((error: unknown) => {
    if (isServicePrincipal(me.descriptor))
      narrator.warn(
        "This credential belongs to a service principal. Microsoft does not document whether one may administer tokens; the answer of this organization follows.",
      );
    return endFor(error, "tokens", name);
  });
  return organization;
}

/** Where an edition of another publisher is installed, its data is somewhere else. */
function extensionOf(options: Options): typeof published {
  const text = options.text("extension");
  if (text === undefined) return published;
  const [, publisher, id] = /^([\w-]+)\.([\w-]+)$/.exec(text) ?? [];
  if (publisher === undefined || id === undefined)
    throw wrongUse(`--extension must be PUBLISHER.ID, not "${text}".`);
  return { publisher, id };
}
