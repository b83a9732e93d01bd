/** An argument that names one repository. */
export const repositoryArgument = {
  "repository": "The repository: its id, its name, or a pattern with * and ? that one name matches",
} as const;
