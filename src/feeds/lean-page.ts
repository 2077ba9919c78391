import { createHash } from 'node:crypto';
import { DEMONSTRATION, type Identity, isDemonstration } from '../schema/site.ts';
import { dayInWords, hasClock, localTime } from '../timeline/calendar.ts';
import { type Passage, sameText } from '../timeline/conflicts.ts';
import { daysOf, type Row } from '../timeline/days.ts';
import { freshnessOf, type Item, type Story } from '../timeline/model.ts';
import {
  alsoCredited,
  conflictTitle,
  conflictVerdict,
  dayOf,
  outletNames,
  quotedWords,
  whoOf,
} from './caption.ts';
import { type Absolute, pathOfItem, pathOfStory } from './permalink.ts';
import { creditOf, standingOf } from './reviewed.ts';
import { escapeXml } from './xml.ts';

/** Bytes that the file may have, so that it can be passed on as a message. */
const MOST_BYTES = 100_000;

const STYLE =
  ':root{color-scheme:light dark;background:Canvas;color:CanvasText}a{color:inherit}a:focus-visible{outline:3px solid}body{overflow-wrap:anywhere;font:17px/1.5 Georgia,serif;max-width:40rem;margin:0 auto;padding:1rem}h1{font-size:1.6rem;line-height:1.2}h2{font-size:1.1rem;border-bottom:1px solid;padding-bottom:.3rem;margin-top:2rem}blockquote{margin:.3rem 0;padding-left:.7rem;border-left:3px solid}.b{border:1px solid;padding:.7rem;margin:1rem 0}p{margin:.4rem 0}small{font-family:sans-serif}li{margin:.4rem 0}@media print{a::after{content:" ("attr(href)")";font-size:.75em;overflow-wrap:anywhere}article{break-inside:avoid}}';

/**
 * A story as one self-contained HTML file to pass on and to print: no script, no other file. When
 * it would grow past {@link MOST_BYTES}, the earliest items are left out and the page says so.
 *
 * @param summary the editor's summary as safe HTML
 */
export function leanPage(
  story: Story,
  items: readonly Item[],
  summary: string,
  site: Identity,
  absolute: Absolute,
): string {
  for (
    let from = startOf(items, absolute);
    ;
    from += Math.max(1, Math.ceil((items.length - from) / 20))
  ) {
    const html = pageOf(story, items.slice(from), from, summary, site, absolute);
    if (Buffer.byteLength(html) <= MOST_BYTES || from >= items.length) return html;
  }
}

/** Where a page of the latest items would begin by the bytes of their rows, each rendered once. */
function startOf(items: readonly Item[], absolute: Absolute): number {
  let room = MOST_BYTES;
  for (let at = items.length - 1; at >= 0; at -= 1) {
    room -= Buffer.byteLength(rowOf({ kind: 'item', item: items[at] as Item }, absolute));
    if (room < 0) return at + 1;
  }
  return 0;
}

function pageOf(
  story: Story,
  items: readonly Item[],
  left: number,
  summary: string,
  site: Identity,
  absolute: Absolute,
): string {
  const url = absolute(pathOfStory(story.id));
  const hash = createHash('sha256').update(STYLE).digest('base64');
  const days = daysOf(items).map(
    ({ day, rows }) =>
      `<h2>${day === null ? 'Tanggal tidak diketahui' : dayInWords(day, 'weekday')}</h2>\n${rows.map((row) => rowOf(row, absolute)).join('\n')}`,
  );
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeXml(story.name)} · ${escapeXml(site.name)}</title><link rel="canonical" href="${escapeXml(url)}"><link rel="alternate" type="application/json" href="${escapeXml(`${url}data.json`)}"><style>${STYLE}</style></head>
<body><main><h1>${escapeXml(story.name)}</h1>
<p><small>Versi hemat kuota dari <a href="${escapeXml(url)}">${escapeXml(site.name)}</a>.${isDemonstration(site) ? ` ${DEMONSTRATION}` : ''}${story.data.invented ? ' Kasus ini contoh yang seluruhnya rekaan.' : ''}${freshness(items)}</small></p>
${summary}
${left > 0 ? `<p class="b">${left} catatan yang lebih lama tidak dimuat di sini agar berkas tetap kecil.</p>` : ''}
${days.join('\n')}
</main></body></html>
`;
}

/** As of when the file tells: it is read long after it was made, where nothing can be asked. */
function freshness(items: readonly Item[]): string {
  const { newestArticle, lastLook } = freshnessOf(items);
  const inWords = (at: string): string => {
    const { day, clock } = localTime(at);
    return hasClock(at) ? `${dayInWords(day)}, ${clock}` : dayInWords(at);
  };
  return [
    newestArticle && ` Berita terakhir ${inWords(newestArticle)}.`,
    lastLook && ` Media terakhir dibaca ${inWords(lastLook)}.`,
  ]
    .filter(Boolean)
    .join('');
}

function rowOf(row: Row, absolute: Absolute): string {
  if (row.kind === 'elsewhere') {
    return `<article><p><b>${escapeXml(whoOf(row.statement))}</b></p><blockquote>${escapeXml(quotedWords(row.statement))}</blockquote><p><small>Kalimat yang sama dimuat pada hari lain di atas atau di bawah, menurut ${escapeXml(outletNames(row.statement))}. ${escapeXml(standingOf(row.statement).words)}</small></p></article>`;
  }
  if (row.kind === 'conflict') {
    const { passages, findings } = row.conflict;
    const verdict = [conflictVerdict(row.conflict), ...findings.map(({ note }) => note)].filter(
      Boolean,
    );
    return `<article class="b"><p><b>${conflictTitle(row.conflict)}</b></p>${passages.map((passage) => passageOf(passage, absolute)).join('')}<p><small>${escapeXml(verdict.join(' '))}</small></p></article>`;
  }
  const { item } = row;
  const role = item.type === 'statement' && item.data.role ? `, ${item.data.role}` : '';
  const day = item.day === null ? `, ${dayOf(item)}` : '';
  const also = item.type === 'statement' ? alsoCredited(item, item.conflicts) : undefined;
  return `<article><p><b>${escapeXml(whoOf(item))}</b>${escapeXml(role)}</p><blockquote>${escapeXml(quotedWords(item))}</blockquote><p><small><a href="${escapeXml(absolute(pathOfItem(item)))}">menurut ${escapeXml(outletNames(item))}</a>${escapeXml(day)}. ${escapeXml([standingOf(item).words, also].filter(Boolean).join('. '))}</small></p></article>`;
}

/** Words in common, and below them each speaker, with their own words where they are others. */
function passageOf({ words, mouths }: Passage, absolute: Absolute): string {
  const kind = mouths[0]?.statement.data.kind;
  const quote = (text: string) => escapeXml(kind === 'direct' ? `“${text}”` : text);
  const spoken = mouths.map((mouth) => {
    const own = sameText(mouth.words, words) ? '' : `<br>${quote(mouth.words)}`;
    return `<li><a href="${escapeXml(absolute(pathOfItem(mouth.statement)))}">${escapeXml(creditOf({ ...mouth.statement, outlets: mouth.outlets }))}</a>${own}</li>`;
  });
  return `<blockquote>${quote(words)}</blockquote><ul>${spoken.join('')}</ul>`;
}
