/**
 * Columns of common exports, English and German, without spaces and hyphens: from Azure DevOps (users), Microsoft Entra
 * (users, guests), Active Directory and Excel.
 */
const columns = new Set(
  (
    "name username email mail emailaddress address accesslevel lastaccess lastaccessed datecreated created " +
    "licensestatus accountlicensetype licensetype licensesource msdnlicensetype extensions group groups project " +
    "projects userprincipalname upn displayname firstname lastname givenname surname department jobtitle company " +
    "companyname usertype objectid id accountenabled othermails proxyaddresses samaccountname owner user users " +
    "person people member members status " +
    "benutzername benutzer anzeigename vorname nachname emailadresse mailadresse adresse zugriffsebene " +
    "letzterzugriff erstellungsdatum erstelltam lizenzstatus lizenztyp lizenzquelle erweiterungen gruppe gruppen " +
    "projekt projekte benutzerprinzipalname abteilung position firma benutzertyp objektid konto besitzer mitglied " +
    "mitglieder personen"
  ).split(" "),
);

/** A line with this many known columns is a heading, whatever the others are. */
const enough = 3;

/** Headings are short; this avoids splitting a long line in vain. */
const longest = 2_000;

/** Whether a line without an address is a table's heading or Excel's `sep=;`, which need no report. */
export function isHeading(line: string): boolean {
  if (line.length > longest) return false;
  if (/^\uFEFF?sep=.$/i.test(line)) return true;
  const cells = line.split(/[,;|\t]/).map((cell) => cell.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, ""));
  const filled = cells.filter((cell) => cell !== "");
  const known = filled.filter((cell) => columns.has(cell)).length;
  return known > 0 && (known === filled.length || known >= enough);
}
