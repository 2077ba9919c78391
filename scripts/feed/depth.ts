/** Depth to which tags may stand in one another; parsers slow with its square. */
export const MAX_DEPTH = 1_000;

/** Elements of HTML without an end tag, or whose end tag may be left out (HTML, 13.1.2). */
export const HTML_ALONE: ReadonlySet<string> = new Set(
  (
    'area base br col embed hr img input link meta source track wbr ' +
    'p li dt dd tr td th tbody thead tfoot option optgroup'
  ).split(' '),
);

/**
 * How deep tags may stand in one another at the most: more than a parser finds where tags are
 * damaged or the text is short.
 *
 * @param alone names of elements that need no end tag and are not counted
 * @param most depth that is asked about; texts too short for it are not looked at
 */
export function depthOf(
  markup: string,
  alone: ReadonlySet<string> = new Set(),
  most: number = MAX_DEPTH,
): number {
  // The shortest tag has three characters.
  if (markup.length < 3 * most) return Math.floor(markup.length / 3);
  const open = new Map<string, number>();
  let depth = 0;
  let deepest = 0;
  for (const [, slash, name = '', rest = ''] of markup.matchAll(
    /<(\/?)([a-z][^\s/<>]*)([^<>]*)/gi,
  )) {
    if (alone.has(name.toLowerCase())) continue;
    const count = open.get(name) ?? 0;
    if (slash && count > 0) {
      open.set(name, count - 1);
      depth -= 1;
    } else if (!slash && !/^[^"']*\/$/.test(rest.replace(/"[^"]*"|'[^']*'/g, ''))) {
      open.set(name, count + 1);
      depth += 1;
      deepest = Math.max(deepest, depth);
    }
  }
  return deepest;
}
