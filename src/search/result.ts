import type { Name, Named } from './names.ts';
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

/** So many pages by name stand before the first statement: it begins on the first screen of a phone. */
const BEFORE_STATEMENTS = 3;

/**
 * The pages that a query names, as items of their list. Before statements they are few: those that a part
 * of the query names in one line, of others the rest folded.
 *
 * @param found whether statements follow
 * @param base path of the site's root, with a slash at the end
 */
export function answerItems(
  { pages, partly }: Named,
  found: boolean,
  base: string,
): HTMLLIElement[] {
  if (found && partly && pages.length > 0) {
    const line = element('li', 'near');
    line.append('Lihat juga: ');
    line.append(...pages.flatMap((page, at) => [at === 0 ? '' : ', ', nameLink(page, base)]));
    return [line];
  }
  const items = pages.map((page) => answerItem(page, base));
  if (!found || items.length <= BEFORE_STATEMENTS) return items;
  const others = items.slice(BEFORE_STATEMENTS);
  const folded = element('details');
  const list = element('ul', 'answers');
  list.append(...others);
  folded.append(
    Object.assign(element('summary'), { textContent: `${others.length} halaman lain` }),
    list,
  );
  const last = element('li');
  last.append(folded);
  return [...items.slice(0, BEFORE_STATEMENTS), last];
}

function answerItem(page: Name, base: string): HTMLLIElement {
  const { kind, about, count } = page;
  const item = element('li');
  const note = element('span', 'printed');
  const office = kind === 'Tokoh' ? about[0] : undefined;
  const unit = kind === 'Kasus' || kind === 'Media' ? 'catatan' : 'pernyataan';
  note.textContent = [kind, `${count} ${unit}`, office].filter(Boolean).join(', ');
  item.append(nameLink(page, base), note);
  return item;
}

function nameLink({ url, name }: Name, base: string): HTMLAnchorElement {
  const link = element('a', 'name');
  link.href = `${base}${url.slice(1)}`;
  link.textContent = name;
  return link;
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  name: Tag,
  className = '',
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(name), { className });
}
