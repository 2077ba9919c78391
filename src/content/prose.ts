import { escapeXml } from '../feeds/xml.ts';

/**
 * An editor's text as HTML: paragraphs, lists ("- "), **strong**, *emphasis* and links to http(s)
 * addresses. Everything else, HTML included, is shown as the characters that were typed: a pull
 * request from outside must not be able to put markup on a page. A full Markdown processor passes
 * HTML and `javascript:` addresses through.
 */
export function proseOf(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .trim()
    .split(/\n{2,}/)
    .filter(Boolean)
    .map((block) => {
      const lines = block.split('\n');
      if (lines.every((line) => line.startsWith('- '))) {
        return `<ul>${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join('')}</ul>`;
      }
      return `<p>${inline(lines.join(' '))}</p>`;
    })
    .join('\n');
}

/** Marked stretches are short; without a bound a hostile text costs the square of its length. */
const MARKUP =
  /\*\*(?<strong>[^*]{1,400})\*\*|\*(?<em>[^*]{1,400})\*|\[(?<label>[^[\]]{1,400})\]\((?<url>https?:\/\/[^\s)]{1,2000})\)/g;

function inline(text: string): string {
  let html = '';
  let from = 0;
  for (const match of text.matchAll(MARKUP)) {
    const { strong, em, label, url } = match.groups ?? {};
    html += escapeXml(text.slice(from, match.index));
    if (strong !== undefined) html += `<strong>${escapeXml(strong)}</strong>`;
    else if (em !== undefined) html += `<em>${escapeXml(em)}</em>`;
    else html += `<a href="${escapeXml(url ?? '')}">${escapeXml(label ?? '')}</a>`;
    from = match.index + match[0].length;
  }
  return html + escapeXml(text.slice(from));
}
