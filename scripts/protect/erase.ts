import { type Document, isMap, isScalar, isSeq, parseDocument, visit, type YAMLMap } from 'yaml';
import type { Article } from '../../src/schema/article.ts';
import type { Cause } from '../../src/schema/correction.ts';
import type { Erasable, Erased } from '../../src/schema/erased.ts';
import type { Collection } from '../../src/schema/id.ts';
import { type Entry, frontMatterOf, pathOf } from '../../src/schema/parse.ts';
import { isPublicFigure } from '../../src/schema/public-figure.ts';
import { wordsOf } from '../../src/schema/words.ts';
import { wordsOfText } from '../../src/wording/words.ts';
import { formatRecord } from '../markdown/format.ts';
import type { Content } from '../markdown/read.ts';
import { addressKey } from '../record/address.ts';
import { clauseMarks, nameMarks } from '../record/fingerprint.ts';
import { nameKey } from '../record/name.ts';
import { opaqueOf, type Seal } from './seal.ts';

/** What is to be erased, and what its tombstone says. */
export interface Request {
  collection: Erasable | 'articles';
  id: string;
  /** Day or instant. */
  at: string;
  reason?: string | undefined;
  cause?: Cause | undefined;
}

/** What erasing does to a content folder. */
export interface Erasure {
  /** Path → new text, or null to remove the file. */
  files: Map<string, string | null>;
  /** Ids of the tombstones. */
  tombstones: string[];
  /** Files that a person has to look at. */
  look: string[];
}

type Entries = Content['entries'];

/**
 * Works out how a record is taken down so that nothing of it remains: its file and those that were
 * merged into it, its words in the neighbours of other quotations, its id in the ledger, the title and
 * address of its articles; of a person also all that they said and their name wherever it stands. What
 * is left is a tombstone of seals, by which it is known again.
 *
 * @throws when there is no such record, or it was merged into another one
 */
export function erasureOf(entries: Entries, request: Request, seal: Seal): Erasure {
  const { collection, id } = request;
  const entry = entries[collection].get(id);
  if (!entry)
    throw new Error(`content/${collection}/${id} tidak ada atau belum lolos npm run check`);
  const work = new Work(entries, request, seal);
  if (collection === 'articles') work.seal(id);
  else if (collection === 'people') work.erasePerson(id);
  else work.eraseQuoted(collection, id);
  return work.finished();
}

/** One erasure in the making: records as they are now, and what has changed of them. */
class Work {
  #entries: Entries;
  #request: Request;
  #seal: Seal;
  /** Records that go. */
  #gone = new Set<string>();
  /** Articles that lose their name: old id → new. */
  #renamed = new Map<string, string>();
  /** Ids of statements and events in the ledger: old → a name that says nothing. */
  #opaque = new Map<string, string>();
  /** Statements and events that stay, and lose an id with a name in it: old → new. */
  #moved = new Map<string, string>();
  #names: string[] = [];
  #files = new Map<string, string | null>();
  #tombstones: string[] = [];
  #look: string[] = [];

  constructor(entries: Entries, request: Request, seal: Seal) {
    this.#entries = entries;
    this.#request = request;
    this.#seal = seal;
  }

  /** A statement or event with all that was merged into it. */
  eraseQuoted(collection: 'statements' | 'events', id: string): void {
    const all = this.#entries[collection] as Map<string, Entry<'statements' | 'events'>>;
    const into = all.get(id)?.data.mergedInto;
    if (into !== undefined) {
      throw new Error(`${id} sudah digabung ke ${into} → npm run erase -- ${collection}/${into}`);
    }
    const ids = [id];
    for (const of of ids) {
      const merged = [...all]
        .filter(([, { data }]) => data.mergedInto === of)
        .map(([other]) => other);
      ids.push(...merged.filter((other) => !ids.includes(other)));
    }
    const records = ids.flatMap((one) => all.get(one) ?? []);
    const speaker = records.map(({ data }) => ('speaker' in data ? data.speaker : null));
    const names = speaker.flatMap((one) => (one ? this.#nameOf(one) : []));
    const printed = records.flatMap(({ data }) => data.reports.map((report) => report.speaker));
    const wordings = records.flatMap(({ data, body }) => [
      wordsOf(body),
      ...data.reports.flatMap(({ quote }) => quote ?? []),
    ]);
    for (const one of ids) this.#remove(collection, one);
    this.#bury(collection, ids, {
      words: [...new Set(wordings.filter((words) => wordsOfText(words).length > 0))].map((words) =>
        clauseMarks(words, this.#seal)
          .map(({ mark }) => mark)
          .join(' '),
      ),
      speaker: nameMarks([...names, ...printed], this.#seal).join(' ') || undefined,
    });
    const articles = new Set(records.flatMap(({ data }) => data.reports.map((one) => one.article)));
    for (const [article, { data }] of this.#entries.articles) {
      if (articles.has(article) || data[collection].some((one) => ids.includes(one))) {
        this.seal(article);
      }
    }
    this.#forgetSilent(speaker);
    if (collection === 'statements') this.#eraseToldIn(wordings, articles);
  }

  /** Events that were read inside these words: they would go on telling what was erased. */
  #eraseToldIn(wordings: readonly string[], articles: ReadonlySet<string>): void {
    const erased = wordings.map((words) => wordsOfText(words).join(' '));
    for (const [id, { data, body }] of this.#entries.events) {
      if (this.#gone.has(`events/${id}`) || data.mergedInto !== undefined) continue;
      if (!data.reports.some(({ article }) => articles.has(article))) continue;
      const told = [wordsOf(body), ...data.reports.flatMap(({ quote }) => quote ?? [])];
      const isInside = told.some((words) => {
        const event = wordsOfText(words).join(' ');
        return event !== '' && erased.some((one) => one.includes(event));
      });
      if (isInside) this.eraseQuoted('events', id);
    }
  }

  /** A person, all that they said, and their name wherever it stands. */
  erasePerson(id: string): void {
    const person = this.#entries.people.get(id);
    if (!person) return;
    const names = [person.data.name, ...person.data.aliases];
    this.#names = names.filter((name) => name.includes(' ') || name.length >= SHORTEST_ALONE);
    this.#remove('people', id);
    this.#bury('people', [id], { names: names.map((name) => this.#seal(nameKey(name))) });
    for (const [statement, { data }] of this.#entries.statements) {
      if (data.speaker !== id || this.#gone.has(`statements/${statement}`)) continue;
      if (data.mergedInto === undefined) this.eraseQuoted('statements', statement);
      else this.#remove('statements', statement);
    }
    for (const collection of ['statements', 'events'] as const) {
      for (const one of this.#entries[collection].keys()) {
        if (this.#gone.has(`${collection}/${one}`) || !this.#hasName(one)) continue;
        this.#moved.set(
          one,
          `${one.split('/')[0]}/${opaqueOf(this.#seal(`${collection}/${one}`))}`,
        );
      }
    }
    for (const [article, { data }] of this.#entries.articles) {
      const told = [article, data.title, data.url, data.byline, ...data.otherUrls];
      if (told.some((text) => text && this.#hasName(text))) this.seal(article);
    }
  }

  /** Takes title and address from an article, and its name from the ledger. */
  seal(id: string): void {
    const entry = this.#entries.articles.get(id);
    if (!entry || this.#renamed.has(id)) return;
    const [outlet = ''] = id.split('/');
    const { data } = entry;
    const own = data.url === undefined ? data.textHash : addressKey(data.url);
    const named = `${outlet}/${data.publishedAt.slice(0, 10)}-${opaqueOf(this.#seal(`artikel ${own}`))}`;
    this.#renamed.set(id, data.sealed ? id : named);
    if (this.#request.collection !== 'articles') return;
    for (const collection of ['statements', 'events'] as const) {
      for (const { path, data: of } of this.#entries[collection].values()) {
        if (of.reports.some(({ article }) => article === id)) this.#look.push(path);
      }
    }
  }

  /** Everything that has to be written. */
  finished(): Erasure {
    for (const [id, entry] of this.#entries.articles) this.#writeArticle(id, entry);
    for (const [collection, records] of Object.entries(this.#entries) as [
      Collection,
      Map<string, Entry>,
    ][]) {
      if (collection === 'articles' || collection === 'outlets' || collection === 'erased')
        continue;
      for (const [id, entry] of records) {
        if (this.#gone.has(`${collection}/${id}`)) continue;
        const text = this.#cleaned(entry);
        const moved = this.#moved.get(id);
        if (moved !== undefined) this.#files.set(entry.path, null);
        const path = moved === undefined ? entry.path : pathOf(collection, moved);
        if (text !== entry.source || moved !== undefined) this.#files.set(path, text);
        // A comment, or the id of a story or body, which no program can rename.
        if (this.#hasName(text) || (moved === undefined && this.#hasName(id)))
          this.#look.push(path);
      }
    }
    return { files: this.#files, tombstones: this.#tombstones, look: [...new Set(this.#look)] };
  }

  #nameOf(speaker: string): string[] {
    const person = this.#entries.people.get(speaker)?.data;
    if (person) return [person.name, ...person.aliases];
    return [this.#entries.organisations.get(speaker)?.data.name ?? ''];
  }

  #remove(collection: Collection, id: string): void {
    this.#gone.add(`${collection}/${id}`);
    this.#files.set(pathOf(collection, id), null);
    const [folder] = id.split('/');
    const mark = opaqueOf(this.#seal(`${collection}/${id}`));
    this.#opaque.set(id, id.includes('/') ? `${folder}/${mark}` : mark);
  }

  #bury(what: Erasable, ids: readonly string[], marks: Partial<Erased>): void {
    const [first = ''] = ids;
    const tombstone = opaqueOf(this.#seal(`${what}/${first}`));
    const { at, reason, cause } = this.#request;
    const data = {
      what,
      at,
      reason,
      cause,
      ids: ids.map((id) => this.#seal(`${what}/${id}`)),
      ...marks,
    };
    this.#files.set(pathOf('erased', tombstone), formatRecord('erased', withoutEmpty(data)));
    this.#tombstones.push(tombstone);
  }

  /** The file of somebody who is no public figure and of whom nothing else is on record goes too. */
  #forgetSilent(speakers: readonly (string | null)[]): void {
    for (const speaker of new Set(speakers)) {
      const person = speaker === null ? undefined : this.#entries.people.get(speaker);
      if (!person || speaker === null || isPublicFigure(person.data)) continue;
      if (this.#gone.has(`people/${speaker}`)) continue;
      const speaks = [...this.#entries.statements].some(
        ([id, { data }]) => data.speaker === speaker && !this.#gone.has(`statements/${id}`),
      );
      if (!speaks) this.erasePerson(speaker);
    }
  }

  #writeArticle(id: string, { path, data, source }: Entry<'articles'>): void {
    const named = this.#renamed.get(id);
    const nameOf = (one: string) => this.#opaque.get(one) ?? this.#moved.get(one) ?? one;
    const stays = (one: string | undefined) => one === undefined || !this.#opaque.has(one);
    const listed = {
      statements: data.statements.map(nameOf),
      events: data.events.map(nameOf),
      marks: data.marks
        ?.filter(({ statement, event }) => stays(statement) && stays(event))
        .map(({ statement, event, ...marks }) => ({
          ...(statement && { statement: nameOf(statement) }),
          ...(event && { event: nameOf(event) }),
          ...marks,
        })),
      secondChoices: data.secondChoices
        ?.filter(({ statement, speaker }) => stays(statement) && stays(speaker))
        .map(({ statement, speaker }) => ({ statement: nameOf(statement), speaker })),
      wordsChanged: data.wordsChanged?.filter(stays).map(nameOf),
      wordsGone: data.wordsGone?.filter(stays).map(nameOf),
    };
    const lists = [data.statements, data.events, data.wordsChanged, data.wordsGone];
    const isTouched =
      lists.some((ids) => ids?.some((one) => nameOf(one) !== one)) ||
      listed.secondChoices?.length !== data.secondChoices?.length;
    if (named === undefined) {
      if (isTouched)
        this.#files.set(path, formatRecord('articles', withoutEmpty({ ...data, ...listed })));
      else if (this.#names.length > 0 && this.#hasName(source)) this.#look.push(path);
      return;
    }
    if (named !== id) this.#files.set(path, null);
    const sealed = { ...data, ...listed, ...this.#sealedFields(data) };
    this.#files.set(pathOf('articles', named), formatRecord('articles', withoutEmpty(sealed)));
  }

  #sealedFields({ url, otherUrls, sealed, textHash, byline }: Article): Partial<Article> {
    const keys = [url, ...otherUrls].flatMap((address) => (address ? [addressKey(address)] : []));
    return {
      ...{
        url: undefined,
        otherUrls: [],
        title: undefined,
        archive: undefined,
        archivedAt: undefined,
      },
      secondChoices: undefined,
      byline: byline !== undefined && this.#hasName(byline) ? undefined : byline,
      sealed: [...new Set([...(sealed ?? []), ...keys.map((key) => this.#seal(key))])],
      textHash: textHash.startsWith('sha256:') ? this.#seal(textHash) : textHash,
    };
  }

  /** A record that stays, without what points to or stands beside what goes. */
  #cleaned({ collection, source }: Entry): string {
    const front = frontMatterOf(source);
    if (!front) return source;
    const document = parseDocument(source.slice(front.start, front.end));
    let isChanged = false;
    if (collection === 'statements' || collection === 'events') {
      isChanged = this.#cleanReports(document) || isChanged;
      isChanged = this.#cleanConflicts(document) || isChanged;
    }
    visit(document, {
      Scalar: (_key, node) => {
        if (typeof node.value !== 'string') return;
        const value = this.#moved.get(node.value) ?? this.#withoutNames(node.value);
        if (value === node.value) return;
        node.value = value;
        isChanged = true;
      },
    });
    const body = source.slice(front.end);
    const cleanBody =
      this.#names.length > 0 ? this.#withoutNames(body, '\\[nama dihapus\\]') : body;
    if (!isChanged && cleanBody === body) return source;
    const yaml = isChanged
      ? document.toString({ lineWidth: 0 })
      : source.slice(front.start, front.end);
    return source.slice(0, front.start) + yaml + cleanBody;
  }

  /** Reports from articles that lose their name: the new one, and nothing of what stood beside the words. */
  #cleanReports(document: Document): boolean {
    let isChanged = false;
    const reports = document.get('reports');
    for (const report of isSeq(reports) ? reports.items : []) {
      if (!isMap(report)) continue;
      const article = String(report.get('article'));
      const named = this.#renamed.get(article);
      if (named === undefined) continue;
      isChanged = true;
      report.set('article', named);
      const continued = report.get('continued');
      const parts = [
        report,
        ...(isSeq(continued) ? continued.items.filter(isMap) : []),
      ] as YAMLMap[];
      for (const part of parts) {
        part.delete('prefix');
        part.delete('suffix');
      }
    }
    return isChanged;
  }

  #cleanConflicts(document: Document): boolean {
    const conflicts = document.get('conflicts');
    if (!isSeq(conflicts)) return false;
    const kept = conflicts.items.filter((item) => {
      const other = isMap(item) ? item.get('with', true) : undefined;
      return !(isScalar(other) && this.#gone.has(`statements/${String(other.value)}`));
    });
    if (kept.length === conflicts.items.length) return false;
    if (kept.length === 0) document.delete('conflicts');
    else conflicts.items = kept;
    return true;
  }

  #hasName(text: string): boolean {
    const words = ` ${wordsOfText(text).join(' ')} `;
    return this.#names.some((name) => words.includes(` ${nameKey(name)} `));
  }

  #withoutNames(text: string, mask = '[nama dihapus]'): string {
    return [...this.#names]
      .sort((a, b) => b.length - a.length)
      .reduce((clean, name) => {
        const words = name.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
        const pattern = `(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`;
        return clean.replace(new RegExp(pattern, 'giu'), mask);
      }, text);
  }
}

/** A single name that is shorter is a word too often to be looked for everywhere. */
const SHORTEST_ALONE = 5;

/** Plain data without what is undefined and without empty lists. */
function withoutEmpty(data: object): object {
  return JSON.parse(
    JSON.stringify(data, (_key, value) =>
      Array.isArray(value) && value.length === 0 ? undefined : value,
    ),
  );
}
