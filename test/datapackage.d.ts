/** As much of the Data Package tool as the tests use, which has no types of its own. */
declare module 'datapackage' {
  interface Resource {
    name: string;
    /** Whether it is one that the tool reads as a table. */
    tabular: boolean;
    /**
     * Its rows as objects of typed cells.
     *
     * @param relations whether what foreign keys lead to is looked up, and put in their place
     * @throws when a cell is not of its type, breaks a constraint or leads nowhere
     */
    read(options: { keyed: true; relations?: boolean }): Promise<Record<string, unknown>[]>;
  }
  export const Package: {
    load(
      descriptor: object,
      options?: { basePath: string },
    ): Promise<{ valid: boolean; errors: Error[]; resources: Resource[] }>;
  };
}
