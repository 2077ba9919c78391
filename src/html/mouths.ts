import { href } from '../content/address.ts';
import { alsoCredited, conflictVerdict, listOf, whoOf } from '../feeds/caption.ts';
import { anchorOfItem, pathOfItem } from '../feeds/permalink.ts';
import { dayInWords } from '../timeline/calendar.ts';
import { type Conflict, sameText } from '../timeline/conflicts.ts';
import { sharedWith } from '../timeline/differences.ts';
import type { Recorded, Statement } from '../timeline/model.ts';
import { addedOf } from './added.ts';
import { badgesOf } from './badges.ts';
import { attribute, type Html, html } from './html.ts';
import { sourcesOf } from './sources.ts';
import { speakerOf } from './speaker.ts';
import { markedWords, wordsOf } from './words.ts';

interface Options {
  /** Those of its statements that a list holds, where the block stands for them in it. */
  members?: readonly Statement[];
  /** Which of the words in common are said: those right above are not. */
  quoted: 'all' | 'further' | 'none';
  /** Put before the anchors where a page has several timelines. */
  prefix?: string;
  /** The statements that say when they were added, for who comes back. */
  added?: ReadonlySet<Recorded>;
}

/** Words that several were credited with. */
export const sharedWords = (words: string, direct: boolean): Html =>
  html`<blockquote class="words shared"><p>${direct ? `“${words}”` : words}</p></blockquote>`;

/** Those whom the same words are credited to, with what each outlet printed, and what is known of it. */
export function mouthsOf(
  conflict: Conflict,
  { members, quoted, prefix = '', added }: Options,
): Html {
  const { statements, passages, findings } = conflict;
  const memberOf = new Map((members ?? []).map((member) => [member.id, member]));
  const beyond = members ? statements.filter(({ id }) => !memberOf.has(id)) : [];
  const alsoOf = (id: string) => {
    const member = memberOf.get(id);
    const others = member?.conflicts.filter((other) => other !== conflict);
    return member && alsoCredited(member, others ?? []);
  };
  /** Stands once for each statement, where it is first. */
  const firstOf = new Map(
    passages
      .flatMap(({ mouths }) => mouths)
      .toReversed()
      .map((mouth) => [mouth.statement.id, mouth]),
  );
  // One day for all is said by the heading or the page that the block stands under.
  const days = new Set(statements.map(({ day }) => day)).size;
  const direct = statements[0]?.data.kind === 'direct';
  const mouthOf = (mouth: Conflict['passages'][number]['mouths'][number], words: string) => {
    const { statement, words: own, outlets } = mouth;
    const first = firstOf.get(statement.id) === mouth;
    const id = first ? `${prefix}${anchorOfItem(statement)}` : undefined;
    const page = href(pathOfItem(statement));
    const also = alsoOf(statement.id);
    const marked = sharedWith(words, own).map(
      ({ text, same }) => ({ text, show: same ? 'marked' : 'plain' }) as const,
    );
    return html`
      <li${attribute('id', id)}${first && added?.has(statement) === true && addedOf(statement)}>
        ${speakerOf(statement, {})}
        ${!sameText(own, words) && markedWords(statement, marked)}
        ${!sameText(own, statement.words) && wordsOf(statement)}
        <p class="meta">${sourcesOf(outlets)} ${statement.day && days > 1 && html`<span class="said">${dayInWords(statement.day)}</span>`} <a class="more" href="${page}">Sumber dan konteks</a> ${badgesOf(statement)} ${also && html`<a class="badge badge-alert" href="${page}">${also}</a>`}</p>
      </li>`;
  };
  const blocks = passages.map(({ words, mouths }, at) => {
    const shown = mouths.filter(({ statement }) => !members || memberOf.has(statement.id));
    return html`
      ${quoted !== 'none' && (quoted === 'all' || at > 0) && sharedWords(words, direct)}
      <ul class="mouths">${shown.map((mouth) => mouthOf(mouth, words))}</ul>`;
  });
  return html`
    ${blocks}
    ${beyond.length > 0 && html`<p class="meta">Juga ${listOf(beyond.map(whoOf))}, di luar daftar ini.</p>`}
    <p class="verdict">${conflictVerdict(conflict)}${findings.map(
      ({ note, link }) =>
        html` ${note}${link && html` <a href="${link}" rel="external">Penjelasannya</a>`}`,
    )}</p>`;
}
