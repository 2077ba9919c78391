import Parser from 'rss-parser';
import { type Context, canonicalName, type Entry, entryOf, type Part, WANTED } from './entry.ts';
import { withoutNamedEntities } from './markup.ts';

/** Largest text that is handed to the parser whole, in characters: the tree that it makes is some ten times larger. */
const MAX_TEXT = 2_000_000;

/** The elements by which rss-parser knows a feed, as it wants them written. */
const STRUCTURE: Readonly<Record<string, string>> = {
  ...{ rss: 'rss', channel: 'channel', item: 'item', feed: 'feed', entry: 'entry' },
  ...{ 'rdf:rdf': 'rdf:RDF', urlset: 'feed', url: 'entry' },
};

/**
 * What stands before all other names. rss-parser does more with those that it knows than is good:
 * it makes snippets of HTML, in time that grows with the square of their length, gives up the whole
 * feed for one date that JavaScript cannot read or one link without attributes, and keeps the first
 * of several. Under names that it does not know it hands elements over as they are.
 */
const MARK = '=';

/** What xml2js makes of an element: its text, or an object where it has attributes or elements. */
type Value = string | { readonly [name: string]: unknown };
type Item = Readonly<Record<string, Value[] | undefined>> & { $?: Record<string, string> };

/**
 * Reads the entries of a feed that rss-parser can read as it stands: well-formed, in the usual
 * structure, with nothing in its entries that changes what names or addresses mean.
 *
 * @param text of the whole feed
 * @param entries each as it stands in the text
 * @returns the entries in order, null for one that has to be read by itself; null where the parser
 *   cannot read the feed
 */
export async function readDirectly(
  text: string,
  entries: readonly string[],
  context: Context,
): Promise<(Entry | null)[] | null> {
  if (text.length > MAX_TEXT || /<!DOCTYPE|<!ENTITY/i.test(text)) return null;
  // Inside entries these change what names and addresses mean.
  if (entries.some((xml) => /\sxml(?:ns|:base)\b/i.test(xml))) return null;
  const names = namesIn(context);
  const parser = new Parser<object, Item>({
    defaultRSS: 2,
    xml2js: {
      tagNameProcessors: [(name: string) => STRUCTURE[names(name)] ?? MARK + names(name)],
    },
    customFields: { item: FIELDS },
  } as object);
  try {
    const { items } = await parser.parseString(withoutNamedEntities(text, context.entities));
    if (items.length !== entries.length) return null;
    return items.map((item, at) => entryFrom(item, entries[at] ?? '', context, names));
  } catch {
    // Not well-formed, or of another structure.
    return null;
  }
}

/** Every wanted element, as often as it stands on the entry's own level; and the entry's attributes. */
const FIELDS = [...[...WANTED].map((name) => MARK + name), '$'].map((name) => [
  ...[name, name],
  { keepArray: true },
]);

/** Canonical names by those that a feed writes; each is worked out once. */
function namesIn({ prefixes }: Context): (written: string) => string {
  const known = new Map<string, string>();
  return (written) => {
    let name = known.get(written);
    if (name === undefined) {
      name = canonicalName(written, prefixes);
      if (known.size < 1_000) known.set(written, name);
    }
    return name;
  };
}

/** Asked for an element of which there is more than what stands on the entry's own level. */
class NotPlain extends Error {}

const NONE: readonly Part[] = [];

function entryFrom(
  item: Item,
  xml: string,
  context: Context,
  names: (written: string) => string,
): Entry | null {
  const found = new Map<string, Part[]>();
  for (const [key, values] of Object.entries(item)) {
    if (key.startsWith(MARK) && Array.isArray(values)) found.set(key.slice(1), values.map(partOf));
  }
  const deeper = deeperIn(xml, found, names);
  const partsOf = (name: string) => {
    if (deeper.has(name)) throw new NotPlain();
    return found.get(name) ?? NONE;
  };
  try {
    return entryOf(item.$ ?? {}, partsOf, context);
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
}

/** The wanted elements that begin more often in an entry than they stand on its own level. */
function deeperIn(
  xml: string,
  found: ReadonlyMap<string, readonly Part[]>,
  names: (written: string) => string,
): ReadonlySet<string> {
  const left = new Map<string, number>();
  const deeper = new Set<string>();
  for (const [, written = ''] of xml.matchAll(/<([a-z][\w:-]*)/gi)) {
    const name = names(written);
    if (!WANTED.has(name)) continue;
    const rest = (left.get(name) ?? found.get(name)?.length ?? 0) - 1;
    left.set(name, rest);
    if (rest < 0) deeper.add(name);
  }
  return deeper;
}

function partOf(value: Value): Part {
  if (typeof value === 'string') return plain(value, {});
  const { _: text = '', $: attributes = {}, ...elements } = value as Record<string, unknown>;
  const names = Object.keys(elements);
  if (names.length === 0) return plain(String(text), attributes as Record<string, string>);
  // The parser loses the order of text and elements.
  return {
    attributes: attributes as Record<string, string>,
    text: () => {
      throw new NotPlain();
    },
    holdsElements: true,
    named: namedIn(elements),
  };
}

function plain(text: string, attributes: Record<string, string>): Part {
  return { attributes, text: () => text, holdsElements: false, named: undefined };
}

/** The element `name` in another, under whatever prefix. */
function namedIn(elements: Record<string, unknown>): Part | undefined {
  const key = Object.keys(elements).find((name) => /[=:]name$/.test(name));
  const [value] = (key === undefined ? [] : elements[key]) as Value[];
  return value === undefined ? undefined : partOf(value);
}
