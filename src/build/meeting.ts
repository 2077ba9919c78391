/**
 * A place for something that one copy of a module puts and another gets: the site's own program is
 * bundled, so that a build has its modules twice.
 *
 * @param integration whose part it is to put it, as it is called in astro.config.mjs
 */
export function meeting<T>(integration: string): { put: (value: T) => void; get: () => T } {
  const place = globalThis as { [name: symbol]: T | undefined };
  const name = Symbol.for(`linimasa.${integration}`);
  return {
    put: (value) => {
      place[name] = value;
    },
    get: () => {
      const value = place[name];
      if (value === undefined)
        throw new Error(`${integration}() is missing among the integrations of astro.config.mjs`);
      return value;
    },
  };
}
