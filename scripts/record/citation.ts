/** The citation that a short name gives: "UU PDP" → `uu/pdp` (gold guide, Laws). */
export function citationOfAlias(alias: string): string {
  return alias.toLowerCase().trim().split(/\s+/).join('/');
}
