import { addressIn, siteOf } from './base.ts';
import { readDate } from './date.ts';
import {
  type Element,
  elementOf,
  oneLine,
  plainText,
  textIn,
  withoutNamedEntities,
} from './markup.ts';

/** What a feed says before its entries and holds for all of them. */
export interface Context {
  /** In Atom, text is text unless its type says otherwise; elsewhere it may always hold markup. */
  atom: boolean;
  /** Prefixes of the file (empty for none) → those used here; see `NAMESPACES`. */
  prefixes: ReadonlyMap<string, string>;
  /** Entities that the file defines with plain text. */
  entities: ReadonlyMap<string, string>;
  /** Address against which relative ones are read. */
  base: string;
  /** `xml:base` of the feed; identifiers are read against it, but not against the feed's address. */
  stated: boolean;
  /** Sites (`detik.com`) of the feed and of the homepage that it names. */
  sites: ReadonlySet<string>;
}

/** The fields of one entry, as plain text; empty where it does not have them. */
export interface Entry {
  guid: string;
  link: string;
  title: string;
  summary: string;
  content: string;
  author: string;
  published: string;
  updated: string;
  categories: string[];
  enclosures: string[];
}

/** Longest text that is looked at, in characters: bounds what a hostile entry can cost. */
const MAX_TEXT = 20_000;
/** Elements of an entry that are looked at. */
const MAX_ELEMENTS = 300;
/** Categories or enclosures of an entry that are kept. */
const MAX_LIST = 20;

/** Namespaces (lower case, without a slash at the end) → the prefix under which names stand below. */
const NAMESPACES: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/atom': '',
  'http://purl.org/atom/ns#': '',
  'http://purl.org/rss/1.0': '',
  'http://my.netscape.com/rdf/simple/0.9': '',
  'http://channel.netscape.com/rdf/simple/0.9': '',
  'http://backend.userland.com/rss2': '',
  'http://blogs.law.harvard.edu/tech/rss': '',
  'http://www.sitemaps.org/schemas/sitemap/0.9': '',
  'http://purl.org/dc/elements/1.1': 'dc',
  'http://purl.org/dc/elements/1.0': 'dc',
  'http://purl.org/dc/terms': 'dcterms',
  'http://purl.org/rss/1.0/modules/content': 'content',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://search.yahoo.com/mrss': 'media',
  'http://www.google.com/schemas/sitemap-news/0.9': 'news',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'http://www.pheedo.com/namespace/pheedo': 'pheedo',
};

/** Elements that a field is read from, most trusted first. */
const FIELDS = {
  /** Where an article is, in feeds whose links count readers on their way to it. */
  original: ['feedburner:origlink', 'pheedo:origlink'],
  guid: ['guid', 'id', 'dc:identifier'],
  title: ['title', 'news:title', 'dc:title', 'media:title'],
  summary: [
    'description',
    'summary',
    'dc:description',
    'itunes:summary',
    'media:description',
    'abstract',
    'excerpt',
  ],
  content: ['content:encoded', 'content', 'body', 'xhtml:body', 'xhtml:div', 'fullitem'],
  author: ['author', 'dc:creator', 'dc:author', 'itunes:author', 'creator', 'contributor'],
  published: [
    'pubdate',
    'published',
    'dc:date',
    'news:publication_date',
    'issued',
    'dcterms:issued',
    'dcterms:created',
    'created',
    'date',
  ],
  updated: ['updated', 'modified', 'dcterms:modified', 'lastmod'],
  category: ['category', 'dc:subject', 'itunes:category', 'subject'],
  link: ['link', 'loc'],
  enclosure: ['enclosure'],
} as const;

/** Names of all elements that something is read from. */
export const WANTED: ReadonlySet<string> = new Set(Object.values(FIELDS).flat());

/** Elements that speak of something else than the entry, or that hold markup of their own. */
const APART: ReadonlySet<string> = new Set([
  ...['source', 'image', 'textinput', 'author', 'contributor', 'media:thumbnail', 'media:credit'],
  ...['title', 'description', 'summary', 'content', 'content:encoded', 'body', 'xhtml:body'],
  ...['abstract', 'dc:description', 'itunes:image', 'news:publication'],
]);

/** The prefixes that some tags declare, as far as their namespaces are known. */
export function prefixesIn(tags: string): Map<string, string> {
  const prefixes = new Map<string, string>();
  for (const [, prefix = '', address = ''] of tags.matchAll(
    /\sxmlns(?::([\w-]{1,40}))?\s*=\s*["']([^"'<>]{1,200})["']/gi,
  )) {
    const known = NAMESPACES[address.trim().toLowerCase().replace(/\/$/, '')];
    if (known !== undefined) prefixes.set(prefix.toLowerCase(), known);
  }
  return prefixes;
}

/** One element as far as an entry's fields need it, whatever parser read it. */
export interface Part {
  attributes: Readonly<Record<string, string>>;
  /** All text inside, untidied. */
  text(): string;
  /** It holds elements: their text is text and no markup. */
  holdsElements: boolean;
  /** The element `name` in it, as Atom writes authors. */
  named: Part | undefined;
}

/** Reads the fields of one element: an entry, or the feed itself without its entries. */
export function readEntry(xml: string, context: Context): Entry {
  const root = elementOf(withoutNamedEntities(xml, context.entities));
  if (!root) return { ...EMPTY, categories: [], enclosures: [] };
  const own = /^([\w-]+):/.exec(root.name)?.[1]?.toLowerCase();
  const prefixes = new Map([...context.prefixes, ...prefixesIn(xml.slice(0, xml.indexOf('>')))]);
  if (own !== undefined && !prefixes.has(own)) prefixes.set(own, '');
  const found = elementsIn(root, prefixes);
  return entryOf(root.attribs, (name) => (found.get(name) ?? []).map(partOf), context);
}

function partOf(element: Element): Part {
  const elements = element.children.filter((child): child is Element => 'attribs' in child);
  const named = elements.find(({ name }) => /(?:^|:)name$/i.test(name));
  return {
    attributes: element.attribs,
    text: () => textIn(element.children),
    holdsElements: elements.length > 0,
    named: named && partOf(named),
  };
}

/**
 * The fields of an entry.
 *
 * @param attributes of the entry's own element
 * @param partsOf the elements of a name in it, those of its own level first
 */
export function entryOf(
  attributes: Readonly<Record<string, string>>,
  partsOf: (name: string) => readonly Part[],
  context: Context,
): Entry {
  const base = addressIn(attributes['xml:base'] ?? '', context.base) ?? context.base;
  const stated = context.stated || attributes['xml:base'] !== undefined;
  const first = (names: readonly string[], read: (part: Part) => string) => {
    for (const name of names) {
      for (const part of partsOf(name)) {
        const text = read(part);
        if (text !== '') return text;
      }
    }
    return '';
  };
  const all = (names: readonly string[], read: (part: Part) => string) => {
    const parts = names.flatMap((name) => partsOf(name)).slice(0, MAX_LIST);
    return [...new Set(parts.map(read))].filter((one) => one !== '');
  };
  const text = (part: Part) => textOf(part, context.atom);
  const address = (part: Part, given: string) =>
    addressOr(given, addressIn(part.attributes['xml:base'] ?? '', base) ?? base);
  const written = (part: Part) => part.text().slice(0, MAX_TEXT).trim();
  const literal = (part: Part) => oneLine(written(part));
  const linkTo = (part: Part, relation: string) => {
    const { rel = 'alternate', href = '' } = part.attributes;
    return rel === relation ? address(part, href.trim() || written(part)) : '';
  };
  // The first that can be read; where none can, the first that says anything.
  const date = (names: readonly string[]) =>
    first(names, (part) => (readDate(literal(part)) === null ? '' : literal(part))) ||
    first(names, literal);

  const guid = first(FIELDS.guid, literal) || (attributes['rdf:about'] ?? '').trim();
  const permanent = partsOf('guid')[0]?.attributes['isPermaLink']?.toLowerCase() !== 'false';
  const asAddress = /^https?:/i.test(guid) ? addressOr(guid, base) : '';
  const named =
    first(FIELDS.original, (part) => address(part, written(part))) ||
    first(FIELDS.link, (part) => linkTo(part, 'alternate')) ||
    addressOr(attributeOf(attributes, 'href'), base);
  const isOwn = (url: string) => context.sites.has(siteOf(new URL(url).hostname));
  // A link that counts readers elsewhere, beside the article's own address.
  const detour = named !== '' && asAddress !== '' && !isOwn(named) && isOwn(asAddress);
  const link = detour ? asAddress : named || (permanent ? asAddress : '');
  const content = first(FIELDS.content, text);
  return {
    guid: stated && permanent && guid !== '' ? (addressIn(guid, base, 'any') ?? guid) : guid,
    link,
    title: first(FIELDS.title, text),
    summary: first(FIELDS.summary, text) || content,
    content,
    author: first(FIELDS.author, (part) => authorOf(part, text)),
    published: date(FIELDS.published),
    updated: date(FIELDS.updated) || attributeOf(attributes, 'lastmod'),
    categories: all(
      FIELDS.category,
      (part) => part.attributes['term'] || part.attributes['text'] || text(part),
    ).map(oneLine),
    enclosures: [
      ...all(FIELDS.enclosure, (part) => address(part, part.attributes['url'] ?? '')),
      ...all(FIELDS.link, (part) => linkTo(part, 'enclosure')),
    ],
  };
}

const EMPTY = {
  ...{ guid: '', link: '', title: '', summary: '', content: '' },
  ...{ author: '', published: '', updated: '' },
};

function addressOr(written: string, base: string): string {
  return addressIn(written, base) ?? '';
}

/** An attribute whatever its case, since CDF is written in capitals. */
function attributeOf(attributes: Readonly<Record<string, string>>, name: string): string {
  return (attributes[name] ?? attributes[name.toUpperCase()] ?? '').trim();
}

/** The wanted elements by name: those of the entry's own level before those inside others. */
function elementsIn(root: Element, prefixes: ReadonlyMap<string, string>): Map<string, Element[]> {
  const found = new Map<string, Element[]>();
  const queue = [root];
  let seen = 0;
  for (let at = 0; at < queue.length; at += 1) {
    for (const node of queue[at]?.children ?? []) {
      if (!('attribs' in node)) continue;
      seen += 1;
      if (seen > MAX_ELEMENTS) return found;
      const name = nameOf(node, prefixes);
      if (WANTED.has(name)) found.set(name, [...(found.get(name) ?? []), node]);
      if (!APART.has(name)) queue.push(node);
    }
  }
  return found;
}

function nameOf({ name, attribs }: Element, prefixes: ReadonlyMap<string, string>): string {
  const declared = name.includes(':') ? undefined : attribs['xmlns'];
  if (declared === undefined) return canonicalName(name, prefixes);
  const known = NAMESPACES[declared.toLowerCase().replace(/\/$/, '')] ?? '';
  return known === '' ? name.toLowerCase() : `${known}:${name.toLowerCase()}`;
}

/** An element's name under the prefix that its namespace has here, in lower case. */
export function canonicalName(name: string, prefixes: ReadonlyMap<string, string>): string {
  const lower = name.toLowerCase();
  const colon = lower.indexOf(':');
  const written = lower.slice(0, Math.max(colon, 0));
  const known = prefixes.get(written) ?? written;
  const local = lower.slice(colon + 1);
  return known === '' ? local : `${known}:${local}`;
}

/**
 * An element's plain text. Atom says by `type` and (0.3) `mode` how it is written: text, escaped
 * markup, markup as elements, or base64.
 */
function textOf(part: Part, atom: boolean): string {
  const type = (part.attributes['type'] ?? '').toLowerCase();
  const mode = (part.attributes['mode'] ?? '').toLowerCase();
  const written = part.text().slice(0, MAX_TEXT);
  // Elements were already told from text, so that an escaped tag in them is a tag spoken of.
  if (part.holdsElements) return oneLine(written);
  if (mode === 'base64' || (atom && isBinary(type))) {
    return plainText(Buffer.from(written, 'base64').toString('utf8'));
  }
  const isText =
    atom && mode !== 'escaped' && (type === '' || type === 'text' || type === 'text/plain');
  return isText ? oneLine(written) : plainText(written);
}

/** Content of these types stands in base64 (RFC 4287, section 4.1.3.3). */
function isBinary(type: string): boolean {
  return type.includes('/') && !/^text\/|[+/](?:xml|json|xhtml)$|html/.test(type);
}

/** `Name`, from an element of its own or beside an address: `a@b.example (Name)`, `Name <a@b.example>`. */
function authorOf(part: Part, text: (part: Part) => string): string {
  const written = text(part.named ?? part);
  return (
    /^\S+@\S+\s*\(([^()]+)\)$/.exec(written)?.[1] ??
    /^([^<>]+?)\s*[<(]\S+@\S+[>)]$/.exec(written)?.[1] ??
    written
  );
}
