import type { Entry } from './entry.ts';
import { byAddition, type Channel } from './json-feed.ts';
import type { Absolute } from './permalink.ts';
import { escapeXml } from './xml.ts';

/** The newest entries that a feed holds, always, unless long quotations fill it sooner. */
const NEWEST = 50;
const MOST_BYTES = 200_000;

/** The newest entries of a channel as RSS 2.0, with its own address as the RSS Advisory Board advises (atom:link). */
export function rssFeed(
  channel: Channel,
  entries: readonly Entry[],
  feed: string,
  absolute: Absolute,
): string {
  const tag = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;
  const { editor: name, email } = channel.site;
  // RSS 2.0: an e-mail address, the name in brackets.
  const editor = email ? tag('managingEditor', name ? `${email} (${name})` : email) : '';
  const self = `<atom:link href="${escapeXml(absolute(feed))}" rel="self" type="application/rss+xml"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
${tag('title', channel.title)}${tag('link', absolute(channel.page))}${tag('description', channel.description)}${tag('language', channel.site.language)}${editor}${self}
${newestOf(entries).join('\n')}
</channel></rss>
`;
}

/** All entries that may stand in it, newest first. */
export const newestIn = (entries: readonly Entry[]): Entry[] =>
  byAddition(entries).toReversed().slice(0, NEWEST);

function newestOf(entries: readonly Entry[]): string[] {
  const items: string[] = [];
  let bytes = 0;
  for (const entry of newestIn(entries)) {
    const item = rssItem(entry);
    bytes += Buffer.byteLength(item);
    if (items.length > 0 && bytes > MOST_BYTES) break;
    items.push(item);
  }
  return items;
}

const texts = new WeakMap<Entry, string>();

/** An entry as RSS, made once: it stands in the feeds of everybody and everything that it is of. */
function rssItem(entry: Entry): string {
  const text = texts.get(entry) ?? itemOf(entry);
  texts.set(entry, text);
  return text;
}

function itemOf({ id, url, title, note, published, tags }: Entry): string {
  const date = published ? `<pubDate>${new Date(published).toUTCString()}</pubDate>` : '';
  const categories = tags.map((name) => `<category>${escapeXml(name)}</category>`).join('');
  const guid = `<guid isPermaLink="${id === url}">${escapeXml(id)}</guid>`;
  // The description is HTML to a reader, so text from outside is escaped once as HTML, once as XML.
  return `<item><title>${escapeXml(title)}</title><link>${escapeXml(url)}</link>${guid}${date}${categories}<description>${escapeXml(escapeXml(note))}</description></item>`;
}
