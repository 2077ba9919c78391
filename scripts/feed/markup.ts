import { type CheerioAPI, load } from 'cheerio';

/** A node of cheerio's tree, whatever its kind. */
export type Node = ReturnType<ReturnType<CheerioAPI['root']>['contents']>[number];
/** An element of cheerio's tree. */
export type Element = Extract<Node, { attribs: object }>;

/** Elements whose content no reader sees. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'applet', 'template', 'noscript']);

/** Elements that run on within a line; every other one parts words. */
const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small ' +
    'span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Markup → the text that a reader sees, in one line. Text without markup or entities stays. */
export function plainText(markup: string): string {
  // What begins like a declaration is text in HTML that was put into a feed.
  const tags = markup.replace(/<(?![a-z/]|!--)/gi, '&lt;');
  if (!/<|&#?\w/.test(tags)) return oneLine(markup);
  return oneLine(simpleText(tags) ?? textIn(nodesOf(HTML, tags)));
}

/** A tag as most feeds write them, with its name; and an entity that is closed, with its name. */
const TAG = /<\/?([a-z][a-z0-9]*)(?:\s+[a-z][\w:-]*(?:="[^"<>]*"|='[^'<>]*')?)*\s*\/?>/gi;
const ENTITY = /&([a-z][a-z0-9]{1,31});/gi;

/**
 * The text of markup that holds nothing but simple tags and named entities, as the parser would read
 * it, which costs most of the time of a feed; null for anything else.
 */
function simpleText(markup: string): string | null {
  let isSimple = true;
  const text = markup.replace(TAG, (_tag, name: string) => {
    const lower = name.toLowerCase();
    if (UNSEEN.has(lower) || RAW.has(lower)) isSimple = false;
    return INLINE.has(lower) ? '' : ' ';
  });
  if (!isSimple || text.includes('<')) return null;
  const decoded = text.replace(ENTITY, htmlEntity);
  // What is left of an ampersand is a number, an entity without an end, or one that was made here.
  return /&#?\w/.test(text.replace(ENTITY, '')) ? null : decoded;
}

/** Elements whose content is no markup (HTML, 13.1.2). */
const RAW: ReadonlySet<string> = new Set([
  ...['title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext'],
]);

/** Parsers that are set up once: a `load` for every text costs more than the parsing itself. */
const HTML = load('', { xml: { xmlMode: false } });
const XML = load('', { xml: { xmlMode: true, decodeEntities: true } });

/** The first element of an XML text; null where there is none. */
export function elementOf(xml: string): Element | null {
  return nodesOf(XML, xml).find((node): node is Element => node.type === 'tag') ?? null;
}

function nodesOf(parser: CheerioAPI, markup: string): Node[] {
  // Cheerio takes a string for markup only if its first tag begins at once and ends somewhere.
  return /^\s*<[a-z]/i.test(markup) && markup.includes('>')
    ? parser(markup).toArray()
    : parser(`<i>${markup}</i>`).toArray();
}

/** The text that a reader sees of some nodes, untidied; nodes may be nested to any depth. */
export function textIn(nodes: readonly Node[]): string {
  const parts: string[] = [];
  const todo: (Node | ' ')[] = [...nodes].reverse();
  for (let node = todo.pop(); node; node = todo.pop()) {
    if (node === ' ') parts.push(node);
    else if (node.type === 'text') parts.push(node.data);
    else if ('children' in node) {
      const name = 'name' in node ? node.name.toLowerCase() : '';
      if (UNSEEN.has(name)) continue;
      const apart = name !== '' && !INLINE.has(name);
      if (apart) {
        parts.push(' ');
        todo.push(' ');
      }
      for (let at = node.children.length - 1; at >= 0; at -= 1) {
        const child = node.children[at];
        if (child) todo.push(child);
      }
    }
  }
  return parts.join('');
}

/** One line without white space at its ends; bytes of Windows-1252 that were taken for Latin-1 mended. */
export function oneLine(text: string): string {
  return text
    .replace(/[\x80-\x9f]/g, (letter) => WINDOWS.decode(Uint8Array.of(letter.charCodeAt(0))))
    .replace(/\s+/g, ' ')
    .trim();
}

const WINDOWS = new TextDecoder('windows-1252');

/** The five entities of XML itself. */
const OF_XML: ReadonlySet<string> = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);
/** Longest replacement of an entity that a file defines itself, in characters. */
const MAX_ENTITY = 100;

/**
 * Named entities → the characters that they stand for, outside CDATA and except XML's own five, so
 * that an XML parser need not know HTML's. Those that the file itself defines are replaced only
 * when their text holds no entity and no markup: nothing can grow by entities in entities.
 */
export function withoutNamedEntities(xml: string, own: ReadonlyMap<string, string>): string {
  if (!/&[a-z]/i.test(xml)) return xml;
  let result = '';
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<![CDATA[', at);
    const outside = start < 0 ? xml.length : start;
    result += xml
      .slice(at, outside)
      .replace(/&([a-z][a-z0-9]{0,31});/gi, (whole, name: string) =>
        OF_XML.has(name) ? whole : escapeMarkup(own.get(name) ?? htmlEntity(whole)),
      );
    if (start < 0) break;
    const end = xml.indexOf(']]>', start);
    at = end < 0 ? xml.length : end;
    result += xml.slice(start, at);
  }
  return result;
}

/** Entities that a document type declaration defines with plain text. */
export function entitiesIn(head: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of head.matchAll(
    /<!ENTITY\s+(\w{1,32})\s+(?:"([^&<"%]{0,200})"|'([^&<'%]{0,200})')\s*>/g,
  )) {
    const value = double ?? single ?? '';
    if (value.length <= MAX_ENTITY && found.size < 100 && !found.has(name)) found.set(name, value);
  }
  return found;
}

/** HTML's entities as they were met, so that each is looked up once. */
const met = new Map<string, string>();

function htmlEntity(whole: string): string {
  const known = met.get(whole);
  if (known !== undefined) return known;
  const text = textIn(nodesOf(HTML, whole));
  if (met.size < 3_000) met.set(whole, text);
  return text;
}

/** Text as XML; `&bogus;` stays readable text. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
