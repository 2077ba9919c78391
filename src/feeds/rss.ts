import type { Item } from '../timeline/model.ts';
import { outletNames, quotedWords, titleOf } from './caption.ts';
import { type Channel, type FeedPage, publishedAt } from './json-feed.ts';
import { type Absolute, pathOfItem } from './permalink.ts';
import { standingInside } from './reviewed.ts';
import { escapeXml } from './xml.ts';

/** A feed page as RSS 2.0, with its own address as the RSS Advisory Board advises (atom:link). */
export function rssFeed(
  channel: Channel,
  page: FeedPage,
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
${page.items.map((item) => rssItem(item, absolute)).join('\n')}
</channel></rss>
`;
}

function rssItem(item: Item, absolute: Absolute): string {
  const url = escapeXml(absolute(pathOfItem(item)));
  const published = publishedAt(item);
  const date = published ? `<pubDate>${new Date(published).toUTCString()}</pubDate>` : '';
  const words = escapeXml(
    `${quotedWords(item)} (menurut ${outletNames(item)}; ${standingInside(item)})`,
  );
  const tags = item.stories.map(({ name }) => `<category>${escapeXml(name)}</category>`).join('');
  // The description is HTML to a reader, so text from outside is escaped once as HTML, once as XML.
  return `<item><title>${escapeXml(titleOf(item))}</title><link>${url}</link><guid isPermaLink="true">${url}</guid>${date}${tags}<description>${escapeXml(words)}</description></item>`;
}
