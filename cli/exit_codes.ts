/** What the exit codes mean. */
export const exitCodes = {
  0: "done, nothing to do, nothing found, or --what-if",
  1: "the server refused or failed",
  2: "a flag, a file or a value is wrong; nothing was sent",
  3: "not connected, or the server is not trusted",
  4: "sign-in refused or expired",
  5: "partly done; the report says which",
  6: "the named thing does not exist",
  7: "the user was asked and said no; nothing was done",
  130: "interrupted",
} as const;
