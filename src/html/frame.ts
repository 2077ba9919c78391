import { footOf, headOf, type PageHead, topOf } from './page.ts';

/** A page in the layout of `Page.astro`: what it tells of itself, and its contents. */
export interface PlainPage {
  head: PageHead;
  body: string;
}

/** What Astro puts around and between the parts of a page: styles, scripts and the ends of the layout. */
export interface Frame {
  start: string;
  afterHead: string;
  afterTop: (wide: boolean) => string;
  afterBody: string;
  afterFoot: string;
}

/**
 * Takes the frame out of a page that Astro made, so that others of its route can be made without it.
 *
 * @throws where Astro did not make the page from these parts
 */
export function frameOf({ head, body }: PlainPage, made: string): Frame {
  const { wide = false } = head;
  const gaps: string[] = [];
  let rest = made;
  for (const part of [String(headOf(head)), String(topOf(head)), body, String(footOf(head))]) {
    const at = rest.indexOf(part);
    if (at < 0)
      throw new Error(
        `Halaman ${head.path} tidak tersusun seperti templatnya: ${part.slice(0, 80)}`,
      );
    gaps.push(rest.slice(0, at));
    rest = rest.slice(at + part.length);
  }
  const [start = '', afterHead = '', afterTop = '', afterBody = ''] = gaps;
  if (afterTop !== mainTag(wide))
    throw new Error(`Halaman ${head.path} tidak tersusun seperti templatnya: ${afterTop}`);
  return { start, afterHead, afterTop: mainTag, afterBody, afterFoot: rest };
}

/** A page in a frame: the bytes that Astro would have made. */
export function framed({ head, body }: PlainPage, frame: Frame): string {
  const { start, afterHead, afterTop, afterBody, afterFoot } = frame;
  const inside = `${topOf(head)}${afterTop(head.wide === true)}${body}${afterBody}${footOf(head)}`;
  return `${start}${headOf(head)}${afterHead}${inside}${afterFoot}`;
}

const mainTag = (wide: boolean): string => `<main id="isi"${wide ? ' class="wide"' : ''}>`;
