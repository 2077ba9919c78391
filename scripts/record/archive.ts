import type { RecordOf } from '../../src/schema/content.ts';
import type { Erasable } from '../../src/schema/erased.ts';
import type { Collection } from '../../src/schema/id.ts';
import type { Entry } from '../../src/schema/parse.ts';
import { wordsOf } from '../../src/schema/words.ts';
import { ErasedIndex } from '../protect/erased.ts';
import { isSealed, passingSeal, type Seal } from '../protect/seal.ts';
import { addressKey } from './address.ts';
import type { Change } from './change.ts';
import { citationOfAlias } from './citation.ts';
import { clauseMarks, type Marker, nameMarks, openMark } from './fingerprint.ts';
import { HappeningIndex } from './happening.ts';
import type { Mergeable } from './merge.ts';
import { OrganisationIndex } from './organisation.ts';
import { PersonIndex } from './person.ts';
import { RetiredIndex } from './retired.ts';
import { slugOf } from './slug.ts';
import { UtteranceIndex } from './utterance.ts';

/** A record as the stages before the file system see it. */
export interface Stored<C extends Collection> {
  data: RecordOf<C>;
  /** Verbatim words of a statement or event; the body of other records. */
  words: string;
}

/** Records of which what was taken down must not come back. */
type Quoted = 'statements' | 'events';

type Records = { [C in Collection]: Map<string, Stored<C>> };

/**
 * Everything on record, held so that one more article can be joined to it without reading the
 * whole again: records by id, people and organisations by name, wordings by their shingles.
 */
export class Archive {
  readonly people = new PersonIndex();
  readonly organisations = new OrganisationIndex();
  readonly statements = new UtteranceIndex();
  readonly events = new HappeningIndex();
  /** What the ledger and the files of withdrawn records remember of each, for when it is down. */
  readonly remembered = { statements: new RetiredIndex(), events: new RetiredIndex() };
  /** Makes the marks by which words are known again. */
  readonly mark: Marker = openMark;
  /** The same where somebody must not be found by guessing. */
  readonly sealedMark: Marker = (text) => this.#seal(text);
  #records: Records = {
    outlets: new Map(),
    stories: new Map(),
    statements: new Map(),
    events: new Map(),
    articles: new Map(),
    people: new Map(),
    organisations: new Map(),
    laws: new Map(),
    erased: new Map(),
  };
  /** What was taken down so that nothing of it remains. */
  readonly erased = new ErasedIndex();
  #byAddress = new Map<string, string>();
  #byHash = new Map<string, string>();
  #lawByCitation = new Map<string, string>();
  #publishedOn = new Map<string, string>();
  #everGiven = { statements: new Set<string>(), events: new Set<string>() };
  #marked = { statements: new Set<string>(), events: new Set<string>() };

  #bySeal = new Map<string, string>();
  #hasSealedMarks = false;
  #former = new Set<string>();
  #seal: Seal;

  /** @param seal what sealed articles are known again by; without one nothing is, and nothing can be guessed */
  constructor(
    entries: { [C in Collection]: ReadonlyMap<string, Entry<C>> },
    seal: Seal = passingSeal(),
  ) {
    this.#seal = seal;
    const order: Collection[] = [
      'outlets',
      'stories',
      'laws',
      'organisations',
      'people',
      'articles',
      'statements',
      'events',
      'erased',
    ];
    for (const collection of order) {
      for (const [id, { data, body }] of entries[collection]) {
        const quoted = collection === 'statements' || collection === 'events';
        this.#put(collection, id, data, quoted ? wordsOf(body) : body);
      }
    }
  }

  get<C extends Collection>(collection: C, id: string): Stored<C> | undefined {
    return this.#records[collection].get(id);
  }

  all<C extends Collection>(collection: C): ReadonlyMap<string, Stored<C>> {
    return this.#records[collection];
  }

  /** Id of the article that was read from this address, in whatever dress ({@link addressKey}). */
  articleAt(url: string | undefined): string | undefined {
    if (url === undefined) return undefined;
    const key = addressKey(url);
    return this.#byAddress.get(key) ?? this.#sealedAs(key);
  }

  /** The same for an article that is sealed. */
  sealedWith(outlet: string, textHash: string): string | undefined {
    return this.#bySeal.size === 0 ? undefined : this.articleWith(outlet, this.#seal(textHash));
  }

  /** Whether anything on record may be known only by marks with a key in them. */
  get hasSealed(): boolean {
    return this.#bySeal.size > 0 || this.#hasSealedMarks;
  }

  /** The mark by which something is known again that must not be readable. */
  sealOf(text: string): string {
    return this.#seal(text);
  }

  #sealedAs(key: string): string | undefined {
    return this.#bySeal.size === 0 ? undefined : this.#bySeal.get(this.#seal(key));
  }

  /** Id of the outlet's article with this very text: published again at another address. */
  articleWith(outlet: string, textHash: string): string | undefined {
    return this.#byHash.get(`${outlet} ${textHash}`);
  }

  /** Makes known when an article that is being recorded was published; its ledger entry comes last. */
  announce(article: string, publishedAt: string): void {
    this.#publishedOn.set(article, publishedAt.slice(0, 10));
  }

  /** Day on which an article was published; null when it is not known. */
  publishedOn(article: string): string | null {
    return this.#publishedOn.get(article) ?? null;
  }

  lawOf(citation: string): string | undefined {
    return this.#lawByCitation.get(citation);
  }

  /**
   * Who spoke, as one key: people by id; a body or an office without a name by both, so that a
   * spokesperson without a name and the institution itself are not taken for one. Null for nobody known.
   */
  speakerKey(speaker: string | null, role: string | null): string | null {
    if (speaker === null) return null;
    if (this.get('people', speaker)) return speaker;
    return `${speaker} ${slugOf(role ?? '', 12, '')}`;
  }

  /**
   * True when an article once gave rise to this id and an editor has since removed the file, and
   * nothing but the id is left to know it again by.
   */
  wasDeleted(collection: Quoted, id: string): boolean {
    return (
      this.isTaken(collection, id) && this.isDown(collection, id) && !this.isMarked(collection, id)
    );
  }

  /** True when an id is or was one's: no other record may have it. */
  isTaken(collection: Quoted, id: string): boolean {
    return (
      this.#records[collection].has(id) ||
      this.#everGiven[collection].has(id) ||
      this.wasErased(collection, id)
    );
  }

  /** True when an id is one's, or was one's that now leads to another: no other record may have it. */
  isNamed(collection: Mergeable, id: string): boolean {
    return this.#records[collection].has(id) || this.#former.has(`${collection}/${id}`);
  }

  /** True when a record of that id was erased. */
  wasErased(collection: Erasable, id: string): boolean {
    return !this.erased.isEmpty && this.erased.hadId(this.#seal(`${collection}/${id}`));
  }

  /** Whether the ledger knows the marks of a record's words. */
  isMarked(collection: Quoted, id: string): boolean {
    return this.#marked[collection].has(id);
  }

  /** The record that one was merged into, or itself. */
  finalOf(collection: Quoted, id: string): string {
    const into = this.#records[collection].get(id)?.data.mergedInto;
    // A circle of merges ends where it began; `npm run check` tells an editor of it.
    return into === undefined || into === id ? id : this.#finalOf(collection, into, new Set([id]));
  }

  #finalOf(collection: Quoted, id: string, seen: Set<string>): string {
    const into = this.#records[collection].get(id)?.data.mergedInto;
    if (into === undefined || seen.has(into)) return id;
    return this.#finalOf(collection, into, seen.add(id));
  }

  /** True when a record was taken down: withdrawn, deleted, or merged into one that was. */
  isDown(collection: Quoted, id: string): boolean {
    const stored = this.#records[collection].get(this.finalOf(collection, id));
    return stored === undefined || stored.data.withdrawn !== undefined;
  }

  /** Takes a change into memory, so that the next article of the run sees it. */
  apply(change: Change): void {
    switch (change.kind) {
      case 'create':
        this.#put(change.collection, change.id, change.data, change.words);
        return;
      case 'append': {
        const stored = this.#existing(change.collection, change.id);
        stored.data.reports.push(change.report);
        if (change.review) stored.data.review = change.review;
        this.#index(change.collection, change.id);
        return;
      }
      case 'merge': {
        this.#existing(change.collection, change.id).data.mergedInto = change.into;
        this[change.collection].remove(change.id);
        return;
      }
      case 'include': {
        const { data } = this.#existing(change.collection, change.id);
        data.stories = [...data.stories, change.story];
        this.#index(change.collection, change.id);
        return;
      }
      case 'update': {
        const stored = this.#existing(change.collection, change.id);
        Object.assign(stored.data, change.fields);
        this.#put(change.collection, change.id, stored.data, '');
      }
    }
  }

  #existing<C extends Collection>(collection: C, id: string): Stored<C> {
    const stored = this.get(collection, id);
    if (!stored) throw new Error(`${collection}/${id} tidak ada`);
    return stored;
  }

  #put(collection: Collection, id: string, data: RecordOf<Collection>, words: string): void {
    (this.#records[collection] as Map<string, Stored<Collection>>).set(id, { data, words });
    if ('formerIds' in data)
      for (const former of data.formerIds ?? []) this.#former.add(`${collection}/${former}`);
    this.#index(collection, id);
  }

  #index(collection: Collection, id: string): void {
    switch (collection) {
      case 'people':
        this.people.add(id, this.#existing('people', id).data);
        return;
      case 'organisations':
        this.organisations.add(id, this.#existing('organisations', id).data);
        return;
      case 'laws': {
        const { citation, aliases } = this.#existing('laws', id).data;
        for (const name of [citation, ...aliases.map(citationOfAlias)]) {
          if (name && !this.#lawByCitation.has(name)) this.#lawByCitation.set(name, id);
        }
        return;
      }
      case 'articles': {
        const { outlet, url, otherUrls, sealed, publishedAt, textHash, statements, events } =
          this.#existing('articles', id).data;
        for (const mark of sealed ?? []) this.#bySeal.set(mark, id);
        this.announce(id, publishedAt);
        for (const address of url ? [url, ...otherUrls] : otherUrls) {
          this.#byAddress.set(addressKey(address), id);
        }
        this.#byHash.set(`${outlet} ${textHash}`, id);
        for (const given of statements) this.#everGiven.statements.add(given);
        for (const given of events) this.#everGiven.events.add(given);
        this.#rememberMarks(id);
        return;
      }
      case 'statements':
        this.#indexStatement(id);
        return;
      case 'events':
        this.#indexEvent(id);
        return;
      case 'erased':
        this.erased.add(this.#existing('erased', id).data);
    }
  }

  #rememberMarks(article: string): void {
    const published = this.publishedOn(article);
    for (const one of this.#existing('articles', article).data.marks ?? []) {
      const [words, speaker] = [one.words, one.speaker ?? ''].map((marks) => marks.split(' '));
      this.#hasSealedMarks ||= isSealed(one.words);
      for (const [collection, id] of [
        ['statements', one.statement],
        ['events', one.event],
      ] as const) {
        if (id === undefined) continue;
        this.#marked[collection].add(id);
        this.remembered[collection].add({
          ...{ id, article, published, words: words ?? [] },
          speaker: speaker?.filter(Boolean) ?? [],
        });
      }
    }
  }

  #indexStatement(id: string): void {
    const { data, words } = this.#existing('statements', id);
    const names = [data.speaker, data.organisation].map(
      (body) => body && (this.get('people', body) ?? this.get('organisations', body))?.data.name,
    );
    this.statements.add(id, {
      kind: data.kind,
      speaker: this.speakerKey(data.speaker, data.role),
      attribution: [...names, data.role, ...data.reports.map(({ speaker }) => speaker)].filter(
        (name) => typeof name === 'string',
      ),
      stories: data.stories,
      printings: data.reports.map((report) => ({
        article: report.article,
        words: report.quote ?? words,
        day: report.saidOn ?? data.saidOn,
        published: this.publishedOn(report.article),
      })),
    });
    if (data.withdrawn) this.#rememberWords('statements', id, names);
  }

  /** What is withdrawn is known again by its words also where the ledger has no marks of it. */
  #rememberWords(
    collection: Quoted,
    id: string,
    names: readonly (string | null | undefined)[],
  ): void {
    const { data, words } = this.#existing(collection, id);
    for (const report of data.reports) {
      const printed = report.quote ?? words;
      if (printed.trim() === '') continue;
      this.remembered[collection].add({
        id,
        article: report.article,
        published: this.publishedOn(report.article),
        words: clauseMarks(printed, this.mark).map(({ mark }) => mark),
        speaker: nameMarks([...names, report.speaker], this.mark),
      });
    }
  }

  #indexEvent(id: string): void {
    const { data, words } = this.#existing('events', id);
    if (data.withdrawn) this.#rememberWords('events', id, []);
    this.events.add(
      id,
      data.reports.map((report) => ({
        article: report.article,
        date: data.date,
        stories: data.stories,
        words: report.quote ?? words,
      })),
    );
  }
}
