/**
 * Text from outside as text of a Markdown comment: no markup, no mention of anybody, no link to an
 * issue, no line of its own.
 */
export function plain(text: string, most = 400): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const short = line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
  return short
    .replace(/[\\`*_{}[\]()#+!|~$-]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
    .replace(/(https?):\/\//gi, '$1&#58;//')
    .replace(/\b(www)\./gi, '$1&#46;');
}

/** An address as the target of a link. */
export function target(url: string): string {
  return url.replace(/[()<>\s|]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Bytes kept free in each section for its marks and the line that counts what was left out. */
const ROOM = 90;

/** A part of the report with a heading; its items may be cut. */
export interface Section {
  title: string;
  items: string[];
}

/**
 * Sections as one text of at most `most` bytes: what does not fit is counted, in each section, so that
 * a reader knows what is missing. Earlier sections come first; each keeps at least its first items.
 */
export function joined(head: string, sections: readonly Section[], most: number): string {
  const present = sections.filter(({ items }) => items.length > 0);
  const size = (text: string) => Buffer.byteLength(text, 'utf8');
  let left = most - size(head) - present.reduce((sum, { title }) => sum + size(title) + ROOM, 0);
  const kept = present.map(() => 0);
  /** Takes items of a section while they fit into `limit`, which is at most what is left. */
  const take = (at: number, limit: number): void => {
    const { items } = present[at] as Section;
    let used = 0;
    for (let next = kept[at] ?? 0; next < items.length; next += 1) {
      const cost = size(items[next] as string) + 1;
      if (used + cost > Math.min(limit, left)) break;
      used += cost;
      kept[at] = next + 1;
    }
    left -= used;
  };
  // Every section gets an even share first, so that a long one does not silence those after it.
  const share = left / Math.max(1, present.length);
  for (const at of present.keys()) take(at, share);
  for (const at of present.keys()) take(at, left);
  const text = present.map(({ title, items }, at) => {
    const more = items.length - (kept[at] ?? 0);
    const rest = more > 0 ? `\n\n… dan ${more} lagi; lihat berkasnya.` : '';
    return `## ${title}\n\n${items.slice(0, kept[at]).join('\n')}${rest}\n`;
  });
  return [head, ...text].join('\n');
}
