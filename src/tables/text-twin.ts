import { type Cheerio, type CheerioAPI, load } from 'cheerio';

/** A heading of a page with the text under it. */
export interface Section {
  /** Fragment of its address. */
  id?: string;
  heading: string;
  text: string;
}

/** What a page of text tells, for programs: `data.json` beside it. */
export interface TextTwin {
  about: string;
  url: string;
  title: string;
  description: string;
  sections: Section[];
}

const HEADINGS = 'h1, h2, h3, h4';
/** What stands on lines of its own. */
const BLOCKS = `${HEADINGS}, p, li, dt, dd, pre, figcaption, tr, summary`;

/** The twin of a page of text, from its markup: what a reader reads, under its headings. */
export function textTwin(page: string, url: string, absolute: (path: string) => string): TextTwin {
  const $ = load(page);
  const sections: Section[] = [];
  for (const element of $('main').find(BLOCKS)) {
    const block = $(element);
    const text = ownText($, block);
    if (block.is(HEADINGS)) {
      const id = block.attr('id') ?? block.parent('section').attr('id');
      sections.push({ ...(id !== undefined && { id }), heading: text, text: '' });
      continue;
    }
    const section = sections.at(-1);
    if (section && text !== '') section.text += `${section.text && '\n'}${text}`;
  }
  return {
    about: absolute('/data/#kembar'),
    url,
    title: $('h1').first().text().trim(),
    description: $('meta[name="description"]').attr('content') ?? '',
    sections,
  };
}

/** The text of a block without that of blocks inside it, which are told by themselves. */
function ownText($: CheerioAPI, block: Cheerio<ReturnType<CheerioAPI>[number]>): string {
  const own = block.clone();
  own.find(BLOCKS).remove();
  own.find('td, th').append(' ');
  if (block.is('pre')) return own.text();
  return $(own).text().replace(/\s+/g, ' ').trim();
}
