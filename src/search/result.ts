import type { Name } from './names.ts';
import type { Result } from './worker.ts';

/** Classes of words, by what they are. */
const LOOKS: Record<string, string> = { indirect: 'reported', event: 'happening' };

/**
 * One result as an item of the list.
 *
 * @param base path of the site's root, with a slash at the end
 */
export function resultItem(result: Result, base: string): HTMLLIElement {
  const { url, meta } = result.shown;
  const item = element('li');
  const head = element('p', 'who');
  const link = element('a', 'name');
  link.href = `${base}${url.slice(1)}`;
  link.textContent = meta['title'] ?? '';
  const role = element('span', 'role');
  role.textContent = meta['role'] ?? '';
  head.append(link, role);
  const { kind = '' } = meta;
  const words = element('blockquote', `words ${LOOKS[kind] ?? ''}`);
  const text = element('p');
  for (const { text: part, marked } of result.words) {
    if (!marked) text.append(part);
    else text.append(Object.assign(element('mark'), { textContent: part }));
  }
  words.append(text);
  const foot = element('p', 'meta');
  foot.textContent = `${meta['day']}, menurut ${meta['outlets']}`;
  const standing = element('p', 'standing');
  standing.textContent = meta['standing'] ?? '';
  item.append(head, words, foot, standing);
  return item;
}

/** One answer by name as an item of its list. @param base path of the site's root, with a slash at the end */
export function answerItem({ kind, url, name, about, count }: Name, base: string): HTMLLIElement {
  const item = element('li');
  const link = element('a', 'name');
  link.href = `${base}${url.slice(1)}`;
  link.textContent = name;
  const note = element('span', 'printed');
  const office = kind === 'Tokoh' ? about[0] : undefined;
  const unit = kind === 'Kasus' || kind === 'Media' ? 'catatan' : 'pernyataan';
  note.textContent = [kind, office, `${count} ${unit}`].filter(Boolean).join(', ');
  item.append(link, note);
  return item;
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  name: Tag,
  className = '',
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(name), { className });
}
