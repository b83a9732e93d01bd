/**
 * What the documents' own examples hold that no server could take as it stands: placeholders, ids that are none, and a
 * few organizations that must be there already. A sandbox that is not strict takes them, so that every example of the
 * documents works as it is printed.
 */

/** The organization that the example of v6 adds a backup application to. */
export const applicationExampleId = "7a53143a-b7c8-4d5a-a569-7dcbca8ab71b";

/** The organization that the example of v5 adds a backup account to, and the group that the account comes from. */
export const accountExampleId = "6f9b3da3-204d-4a4b-b466-55586e0233fc";
export const accountExampleGroupId = "6e570850-9ce9-40ed-b81d-41772dabcead00000000-0000-0000-0000-000000000000";

/** A device code that an administrator has confirmed, and the tenant of that administrator. */
export const exampleUserCode = "ABC123XYZ";
export const exampleTenant = "company.onmicrosoft.com";

/** The thumbprint that a document shows for its sample certificate, whose password is crossed out. */
export const exampleThumbprint = "8F0B564280FBDD3B41C8AED9B5628AEE91BD319D";

/** Tenants and servers that several examples add one after the other; each may be added any number of times. */
const exampleNames = ["organization.onmicrosoft.com", "abc.onmicrosoft.com", exampleTenant, "server"];

/** Ids of the examples that are no GUIDs, and what they are read as. */
const exampleIds: ReadonlyMap<string, string> = new Map([
  ["abcd1234-1234-5678-azer-12345abcdef", "abcd1234-1234-5678-abcd-12345abcdef0"],
  ["63baecf00-2624-45d0-9ece-de1db611dc98", "63baecf0-2624-45d0-9ece-de1db611dc98"],
]);

/** Whether examples add this organization more than once. */
export function isExampleName(name: string): boolean {
  return exampleNames.includes(name.toLowerCase());
}

/** Whether the text stands for the Base64 of a certificate. */
export function isCertificatePlaceholder(text: string): boolean {
  return text.toUpperCase() === "BASE64STRING";
}

/** Whether the password was crossed out before it was printed. */
export function isCrossedOut(password: string): boolean {
  return /^X{5,}$/.test(password);
}

/** The id that is meant by an id of the examples. */
export function wellFormedId(id: string): string {
  return exampleIds.get(id.toLowerCase()) ?? id;
}
