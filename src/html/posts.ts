import { href } from '../content/address.ts';
import { pathOfSpeaker } from '../feeds/permalink.ts';
import type { Post } from '../schema/person.ts';
import { dayInWords } from '../timeline/calendar.ts';
import type { Organisation } from '../timeline/model.ts';
import { careerOf } from '../timeline/posts.ts';
import { type Html, html } from './html.ts';

/**
 * A person's posts: a list that says it all, with bars on one scale of years for the eye.
 *
 * @param days of the person's statements, which stand as ticks below the bars
 */
export function postsList(
  held: readonly Post[],
  days: readonly string[],
  organisations: ReadonlyMap<string, Organisation>,
): Html {
  const { posts, years, said } = careerOf(held, days);
  const lines = posts.map(({ post, bar }) => {
    const body = organisations.get(post.organisation ?? '');
    const where =
      body &&
      html` di <a href="${href(pathOfSpeaker({ kind: 'organisation', id: body.id }))}">${body.short}</a>`;
    const source = post.source && html` (<a href="${post.source}" rel="external">sumber</a>)`;
    const span =
      bar &&
      html`
      <svg class="career-bar" aria-hidden="true">
        <rect class="career-span" width="100%" height="100%"></rect>
        <line class="career-post${bar.open && ' career-open'}" x1="${bar.from}%" x2="${bar.to}%" y1="50%" y2="50%"></line>
      </svg>`;
    return html`
      <li>
        <strong>${post.title}</strong>${where}
        <span class="printed">${periodOf(post)}${source}</span>
        ${span}
      </li>`;
  });
  return html`
    <ol class="career">${lines}</ol>
    ${
      years.length > 0 &&
      html`
      <svg class="career-years" aria-hidden="true">
        ${said.map((at) => html`<circle class="career-said" cx="${at}%" cy="5" r="3.5"></circle>`)}
        ${years.map(
          ({ year, at }) => html`
          <line class="chart-base" x1="${at}%" x2="${at}%" y1="12" y2="18"></line>
          <text class="career-year" x="${at}%" y="30">${year}</text>`,
        )}
      </svg>`
    }
    ${
      said.length > 0 &&
      years.length > 0 &&
      html`<p class="updated career-key">Titik: hari pernyataan yang tercatat. Garis putus: awal atau akhirnya belum tercatat.</p>`
    }`;
}

function periodOf({ from, to }: Post): string {
  if (!from && !to) return 'masa jabatan belum tercatat';
  const [begun, ended] = [from && dayInWords(from, 'short'), to && dayInWords(to, 'short')];
  return `${begun || 'mulai tidak diketahui'} – ${ended || 'sekarang (atau belum tercatat)'}`;
}
