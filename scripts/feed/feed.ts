/** One entry of a feed. Text is plain text; nothing of the feed's markup is kept. */
export interface FeedItem {
  guid: string | null;
  url: string | null;
  title: string | null;
  /** What the feed says of the article; where it says nothing, its text. */
  summary: string | null;
  /** RFC 3339 with its offset kept, or a day. */
  publishedAt: string | null;
  /** As `publishedAt`. */
  updatedAt: string | null;
  /** The article's text, where the feed holds it. */
  content: string | null;
  author: string | null;
  categories: string[];
  /** Addresses of sound, film or images that belong to the entry. */
  enclosures: string[];
}

export interface Feed {
  title: string | null;
  items: FeedItem[];
  /** What was wrong with single entries; the others are all there. */
  problems: string[];
}

/** Bytes that are no feed. */
export class NotAFeed extends Error {
  override readonly name = 'NotAFeed';
  readonly remedy = 'perbaiki alamat umpan di content/outlets';
}
