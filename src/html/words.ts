import type { Recorded } from '../timeline/model.ts';
import { type Html, html } from './html.ts';

/** A stretch of words, and whether it is to be marked. */
export interface Stretch {
  text: string;
  show: 'plain' | 'marked' | 'struck';
}

/** The words of an item, as text; several paragraphs are parts of one utterance. */
export function wordsOf(item: Recorded): Html {
  const quoted = isQuoted(item);
  const paragraphs = item.words.split(/\n+/).filter((part) => part.trim() !== '');
  const [first = '', ...more] = paragraphs.map((part) => (quoted ? `“${part}”` : part));
  const shown = more.length === 0 ? first : [first, ...more].map((part) => html`<p>${part}</p>`);
  return html`<blockquote class="${classOf(item)}">${shown}</blockquote>`;
}

/** Words of an item with what is to be marked in them. */
export function markedWords(item: Recorded, stretches: readonly Stretch[]): Html {
  const [before, after] = isQuoted(item) ? ['“', '”'] : ['', ''];
  const shown = stretches.map(({ text, show }) => {
    if (show === 'marked') return html`<mark>${text}</mark>`;
    return show === 'struck' ? html`<del>${text}</del>` : text;
  });
  return html`<blockquote class="${classOf(item)}"><p>${before}${shown}${after}</p></blockquote>`;
}

const isQuoted = (item: Recorded): boolean =>
  item.type === 'statement' && item.data.kind === 'direct';

function classOf(item: Recorded): string {
  if (isQuoted(item)) return 'words';
  return item.type === 'event' ? 'words happening' : 'words reported';
}
