import { href } from '../content/address.ts';
import { whoOf } from '../feeds/caption.ts';
import { pathOfSpeaker } from '../feeds/permalink.ts';
import type { Utterance } from '../timeline/model.ts';
import { type Html, html } from './html.ts';

interface Options {
  /** The name alone, as text: a row above leads to the speaker. */
  brief?: boolean;
  /** The name as text, for who hears the page; who sees it reads the name above. */
  known?: boolean;
}

/** Who said it, and in what office on that day. */
export function speakerOf(statement: Utterance, { brief = false, known = false }: Options): Html {
  const { speaker, data, organisation, reports } = statement;
  const printed = reports[0]?.data.speaker;
  const office = data.role ?? organisation?.short;
  const name =
    speaker && !brief && !known
      ? html`<a class="name" href="${href(pathOfSpeaker(speaker))}">${speaker.name}</a>`
      : html`<span class="name">${speaker?.name ?? printed ?? whoOf(statement)}</span>`;
  const role =
    !brief && (speaker ?? printed) && office && html`<span class="role">${office}</span>`;
  return html`<p class="who">${name} ${role}</p>`;
}
