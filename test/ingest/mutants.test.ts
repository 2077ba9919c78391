import { join } from 'node:path';
import { expect, it } from 'vitest';
import { randomFrom } from '../../scripts/soak/random.ts';
import { peakOf } from './peak.ts';
import { newsroom, type Outlet, page, rss, TIRTO } from './press.ts';

/** Runs in the suite; `MUTANTS=100` for the whole proof, `MUTANTS_SEED` for another one. */
const COUNT = Number(process.env.MUTANTS ?? 6);
const random = randomFrom(Number(process.env.MUTANTS_SEED ?? 1));
const below = (n: number) => Math.floor(random() * n);

/** What pages that once did harm were made of. */
const SEEDS = [
  page(TIRTO),
  page(['Senin “a,” kata B. '.repeat(400)]),
  page([`${'“‘"'.repeat(800)} kata Bupati Contoh Sulaiman Daud, Selasa (5/3/2024).`]),
  page([`${'a-'.repeat(2_000)} kata Bupati Contoh Sulaiman Daud.`]),
  `<article>${'<div>'.repeat(900)}Kata, kata, dan kata${'</div>'.repeat(900)}</article>`,
  `<article>${'<p>kata, kata.</p>'.repeat(1_000)}</article>`,
  `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${'kata, kata. '.repeat(500)}"}</script>`,
  `<table>${'<tr><td>kata, kata.'.repeat(500)}</table>`,
  `<article><p>${'&amp;lt;'.repeat(2_000)}</p></article>`,
];
const PIECES = [
  '<',
  '>',
  '"',
  "'",
  '<p>',
  '</div>',
  '<!--',
  ']]>',
  '“',
  '”',
  ' kata ',
  ', ',
  '-',
  '\u0000',
  '&',
  '(5/3/2024)',
  'Bupati ',
];

/** A page with some of its parts repeated, moved, cut or broken; at most a few megabytes. */
function mutant(): string {
  let text = SEEDS[below(SEEDS.length)] as string;
  for (let step = 1 + below(4); step > 0; step -= 1) {
    const at = below(text.length);
    const part = text.slice(at, at + 1 + below(60));
    const piece = PIECES[below(PIECES.length)] as string;
    const times = 10 ** below(5);
    text = [
      () => text.slice(0, at) + part.repeat(times) + text.slice(at),
      () => text.slice(0, at) + piece.repeat(times) + text.slice(at),
      () => text.slice(0, at) + text.slice(at + part.length),
      () => text.slice(at) + text.slice(0, at),
      () => text.replaceAll(part.slice(0, 4), piece + part),
      () => text.repeat(1 + below(20)),
    ][below(6)]?.() as string;
    text = text.slice(0, 4_000_000);
  }
  return text;
}

it.each(Array.from({ length: COUNT }, (_none, n) => [n, mutant()] as const))(
  'page %d: the next outlet is read, and the run stays small',
  { retry: 1 },
  async (_n, text) => {
    const { content, outlets } = await newsroom(2);
    const [hostile, well] = outlets as [Outlet, Outlet];
    hostile.answers.set('/rss', rss([{ link: `${hostile.base}/0` }]));
    hostile.answers.set('/0', text);
    well.answers.set('/rss', rss([{ link: `${well.base}/0` }]));
    well.answers.set('/0', page(TIRTO));
    const cache = ['--cache', join(content, '.http'), '--now', '2024-03-06T12:00:00+07:00'];
    const { said, peak } = await peakOf('ingest', '--content', content, ...cache);
    expect(said).toMatch(/^media-1 +1 +1 +1 +\d+ +\d+ +0 +0$/m);
    expect(peak).toBeLessThan(150);
  },
);
