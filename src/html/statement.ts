import { absolute, href } from '../content/address.ts';
import { identity } from '../content/identity.ts';
import { recordTwins } from '../content/twins.ts';
import {
  bylineOf,
  DEADLINE_STATES,
  dayOf,
  listOf,
  quotedWords,
  titleOf,
  whoOf,
} from '../feeds/caption.ts';
import { citationOf } from '../feeds/citation.ts';
import { pathOfItem, pathOfLaw, pathOfSpeaker, pathOfStory } from '../feeds/permalink.ts';
import { creditOf, standingOf } from '../feeds/reviewed.ts';
import { quotationOf } from '../feeds/schema-org.ts';
import { picturePath } from '../share/pictures.ts';
import { dayInWords } from '../timeline/calendar.ts';
import { sameText } from '../timeline/conflicts.ts';
import { isInvented, type Statement, type Utterance } from '../timeline/model.ts';
import type { Neighbours } from '../timeline/neighbours.ts';
import type { Place } from '../timeline/views.ts';
import { badgesOf } from './badges.ts';
import { conflictOf } from './conflict.ts';
import { type Html, html, type Part } from './html.ts';
import { mistakeOf } from './mistake.ts';
import type { PageHead } from './page.ts';
import { placesOf } from './places.ts';
import { reportOf } from './report.ts';
import { reviewingOf } from './reviewing.ts';
import { shareOf } from './share.ts';
import { sourcesOf } from './sources.ts';
import { wordsOf } from './words.ts';

/** What the page of a statement is made from. */
export interface StatementProps {
  statement: Statement;
  neighbours: readonly Neighbours[];
  places: readonly Place[];
}

/** What stands around {@link statementBody}. */
export function statementHead({ statement }: StatementProps): PageHead {
  const { data, stories } = statement;
  return {
    title: titleOf(statement),
    description: `${standingOf(statement).words}. ${quotedWords(statement, 180)} ${bylineOf(statement)}.`,
    path: pathOfItem(statement),
    image: picturePath(`pernyataan/${statement.id}`),
    jsonLd: data.withdrawn ? undefined : quotationOf(statement, absolute, identity().name),
    twin: recordTwins(),
    unlisted: data.withdrawn !== undefined,
    crumbs: [
      ['Kasus', '/kasus/'],
      ...stories.slice(0, 1).map(({ id, name }) => [name, pathOfStory(id)] as const),
    ],
    wide: true,
  };
}

/** Everything that is known of one statement. */
export function statementBody({ statement, neighbours, places }: StatementProps): Html {
  const { data, reports, stories, conflicts, similar, paraphrases } = statement;
  const storyLinks = stories
    .slice(1)
    .map(({ id, name }) => html`<a href="${href(pathOfStory(id))}">${name}</a>`);
  return html`
    <article class="statement-page top">
      <p class="kicker">${storyLinks}${isInvented(statement) && html`<span class="badge badge-review">Contoh rekaan</span>`}</p>
      <h1>${whoOf(statement)}<small class="role">${data.role}</small></h1>
      ${data.withdrawn && reviewingOf(statement)}
      ${wordsOf(statement)}
      <p class="meta lede-meta">${data.kind === 'direct' ? 'Kutipan langsung' : 'Kutipan tidak langsung'} ${sourcesOf(statement.outlets)} <span>${dayOf(statement)}</span></p>
      ${!data.withdrawn && reviewingOf(statement)}
      ${placesOf(statement, places)}
      ${conflicts.length > 0 && conflictsOf(statement)}
      ${detailsOf(statement)}
      <section class="block">
        <h2>Menurut ${reports.length > 1 ? `${reports.length} artikel` : 'satu artikel'}</h2>
        ${reports.map((reported) => reportOf(statement, reported))}
      </section>
      ${
        paraphrases.length > 0 &&
        html`
        <section class="block">
          <h2>Isi serupa, kata-kata berbeda</h2>
          <ul class="pair">
            <li><p class="label">Di halaman ini</p>${wordsOf(statement)}</li>
            ${paraphrases.map(otherOf)}
          </ul>
        </section>`
      }
      ${
        similar.length > 0 &&
        html`
        <section class="block">
          <h2>Kalimat serupa</h2>
          <p class="context">Kalimat pendek, umum, atau dari hari yang berjauhan: belum tentu ada kaitannya.</p>
          <ul class="pair">${similar.map(otherOf)}</ul>
        </section>`
      }
      ${
        neighbours.some(({ before, after }) => before ?? after) &&
        html`
        <nav class="block" aria-labelledby="sebelum-sesudah">
          <h2 id="sebelum-sesudah">${whoOf(statement)} sebelum dan sesudahnya</h2>
          ${neighbours.map(neighboursOf)}
        </nav>`
      }
      ${!data.withdrawn && passedOn(statement)}
      ${mistakeOf(titleOf(statement), pathOfItem(statement), statement.id)}
    </article>`;
}

function conflictsOf({ conflicts, words: own }: Statement): Html {
  const doubtful = conflicts.every(({ status }) => status === 'mungkin-sama');
  const blocks = conflicts.map((conflict) => {
    const quoted = conflict.passages.some(({ words }) => !sameText(words, own));
    return conflictOf(conflict, { level: 3, quoted });
  });
  return html`
    <section class="block">
      <h2>${doubtful ? 'Kalimat yang sama' : 'Atribusi berbeda'}</h2>
      ${blocks}
    </section>`;
}

function detailsOf(statement: Statement): Html {
  const { data, speaker, organisation, laws } = statement;
  const pair = (name: string, value: Part) => html`<dt>${name}</dt><dd>${value}</dd>`;
  const person = speaker && html`<a href="${href(pathOfSpeaker(speaker))}">${speaker.name}</a>`;
  const body =
    organisation &&
    html`<a href="${href(`/lembaga/${organisation.id}/`)}">${organisation.name}</a>`;
  const cited = laws.map(({ law, article }, at) => [
    at > 0 && '; ',
    article && `Pasal ${article.replace(/^pasal /i, '')} `,
    html`<a href="${href(pathOfLaw(law.id))}">${law.short}</a>`,
  ]);
  return html`
    <section class="block beside">
      <h2>Siapa, kapan, di mana</h2>
      <dl class="details">
        ${pair('Narasumber', person ?? 'belum diketahui')}
        ${data.role && pair('Jabatan hari itu', [data.role, data.official === false && ' (bukan pejabat publik)'])}
        ${body && pair('Lembaga', body)}
        ${pair('Hari', dayParts(statement))}
        ${pair('Tempat', data.place ?? 'tidak disebut')}
        ${laws.length > 0 && pair('Peraturan yang disebut', cited)}
        ${statement.deadlines.map((deadline) => pair('Tenggat', deadlineParts(deadline)))}
      </dl>
    </section>`;
}

function dayParts(statement: Statement): Part {
  const { day, reports } = statement;
  const printed = [...new Set(reports.flatMap(({ data }) => data.date ?? []))];
  const others = [...new Set(reports.flatMap(({ data }) => data.saidOn ?? []))].filter(
    (other) => other !== day,
  );
  return [
    day === null ? dayOf(statement) : dayInWords(day, 'weekday'),
    printed.length > 0 &&
      html`<span class="printed">dibaca dari ${listOf(printed.map((text) => `“${text}”`))}</span>`,
    others.length > 0 &&
      html`<span class="printed">media lain menyebut ${listOf(others.map((other) => dayInWords(other)))}</span>`,
  ];
}

function deadlineParts({ due, words, state, link }: Statement['deadlines'][number]): Html {
  const proof = link && html` (<a href="${link}" rel="external">bukti</a>)`;
  return html`${dayInWords(due)}, ${DEADLINE_STATES[state]}${proof}<span class="printed">dari kata-kata “${words}”</span>`;
}

/** Another statement that says something alike. */
const otherOf = (other: Utterance): Html => html`
  <li>
    <p class="label"><a href="${href(pathOfItem(other))}">${titleOf(other)}</a></p>
    ${wordsOf(other)}
    <p class="meta">${sourcesOf(other.outlets)} ${badgesOf(other)}</p>
  </li>`;

function neighboursOf({ before, after }: Neighbours): Html {
  const link = (when: string, other: Statement) => html`
    <li>
      <p class="label">${when}, ${dayOf(other)}</p>
      <a href="${href(pathOfItem(other))}">${quotedWords(other, 110)}</a>
      <p class="standing">${standingOf(other).label}</p>
    </li>`;
  return html`<ul class="neighbours">${before && link('Sebelumnya', before)}${after && link('Sesudahnya', after)}</ul>`;
}

/** Ways to share and to cite. */
function passedOn(statement: Statement): Html {
  const url = absolute(pathOfItem(statement));
  const citation = citationOf(statement, url, identity().name);
  return html`
    ${shareOf(url, `${quotedWords(statement, 220)} ${creditOf(statement)}`)}
    <section class="block">
      <h2>Cara mengutip</h2>
      <p class="label">APA</p>
      <p class="cite">${citation.apa}</p>
      <details class="formats"><summary>BibTeX</summary><pre class="cite">${citation.bibtex}</pre></details>
      <details class="formats"><summary>RIS</summary><pre class="cite">${citation.ris}</pre></details>
    </section>`;
}
