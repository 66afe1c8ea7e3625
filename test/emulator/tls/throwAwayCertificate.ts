import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

import { bits, der, objectId, sequence, tags, time } from "./der";

export interface Certificate {
  /** PEM, as `tls.createServer` takes it. */
  readonly cert: string;
  readonly key: string;
}

const dayMs = 86_400_000;
const ecdsaWithSha256 = sequence(objectId("1.2.840.10045.4.3.2"));
const subjectAltName = "2.5.29.17";

/**
 * A self-signed certificate for the emulator's two names, held in memory only. Node can sign but not issue
 * certificates, and not every machine has openssl; RFC 5280 asks little of a certificate like this.
 */
export function throwAwayCertificate(): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const now = Date.now();
  const name = sequence(
    der(tags.set, sequence(objectId("2.5.4.3"), der(tags.text, Buffer.from("localhost")))),
  );
  const names = sequence(
    der(tags.instead(2), Buffer.from("localhost")),
    der(tags.instead(7), Buffer.from([127, 0, 0, 1])),
  );
  const toBeSigned = sequence(
    der(tags.inside(0), der(tags.integer, Buffer.from([2]))),
    // A leading 1 keeps the number positive.
    der(tags.integer, Buffer.from([1]), randomBytes(15)),
    ecdsaWithSha256,
    name,
    sequence(time(new Date(now - dayMs)), time(new Date(now + 7 * dayMs))),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(tags.inside(3), sequence(sequence(objectId(subjectAltName), der(tags.octets, names)))),
  );
  const signature = bits(sign("sha256", toBeSigned, privateKey));
  return {
    cert: pem("CERTIFICATE", sequence(toBeSigned, ecdsaWithSha256, signature)),
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

function pem(label: string, content: Buffer): string {
  const lines = content.toString("base64").match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n");
}
