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
import { daysOf, HappeningIndex } from './happening.ts';
import { KEY } from './keys.ts';
import type { Mergeable } from './merge.ts';
import { OrganisationIndex } from './organisation.ts';
import { PersonIndex } from './person.ts';
import { RetiredIndex } from './retired.ts';
import { slugOf } from './slug.ts';
import { NO_SOURCE, type Ref, type Source } from './source.ts';
import { StoryIndex } from './story-index.ts';
import { bucketsOf, UtteranceIndex } from './utterance.ts';

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
 * whole again: records by id, people and organisations by name, statements by speaker, story and day. What
 * it was not given it fetches from a source when it is asked about it.
 */
export class Archive {
  readonly people = new PersonIndex();
  readonly organisations = new OrganisationIndex();
  readonly stories = new StoryIndex();
  readonly statements = new UtteranceIndex({
    printedIn: (article) => this.#fetchAll(this.#source.withKey(KEY.report(article))),
    saidLike: (utterance) => {
      const { day = null, published = null } = utterance.printings[0] ?? {};
      const { kind, stories } = utterance;
      // By the speaker as a record has it: for a body without a name the key also holds the office.
      const speaker = utterance.speaker?.split(' ')[0] ?? null;
      for (const bucket of bucketsOf({ kind, speaker, stories }))
        this.#fetchAll(this.#source.saidNear(bucket, day, published));
    },
  });
  readonly events = new HappeningIndex({
    printedIn: (article) => this.#fetchAll(this.#source.withKey(KEY.report(article))),
    happenedLike: (happening) => {
      for (const day of daysOf(happening)) this.#fetchAll(this.#source.withKey(KEY.day(day)));
    },
  });
  /** What the ledger and the files of withdrawn records remember of each, for when it is down. */
  readonly remembered = {
    statements: new RetiredIndex((mark) => this.#fetchAll(this.#source.remembering(mark))),
    events: new RetiredIndex((mark) => this.#fetchAll(this.#source.remembering(mark))),
  };
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
  #source: Source;

  /**
   * @param entries what is in memory from the start: people, bodies, laws, stories, outlets and what was
   *   erased, and whatever else `source` does not have
   * @param seal what sealed articles are known again by; without one nothing is, and nothing can be guessed
   */
  constructor(
    entries: { [C in Collection]: ReadonlyMap<string, Entry<C>> },
    seal: Seal = passingSeal(),
    source: Source = NO_SOURCE,
  ) {
    this.#seal = seal;
    this.#source = source;
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
      for (const [id, entry] of entries[collection]) this.#take(collection, id, entry);
    }
  }

  #take(
    collection: Collection,
    id: string,
    { data, body }: Pick<Entry, 'data' | 'body'>,
    fromSource = false,
  ): void {
    const quoted = collection === 'statements' || collection === 'events';
    this.#put(collection, id, data, quoted ? wordsOf(body) : body, fromSource);
  }

  get<C extends Collection>(collection: C, id: string): Stored<C> | undefined {
    const stored = this.#records[collection].get(id);
    if (stored) return stored;
    const entry = this.#source.read(collection, id);
    if (entry) this.#take(collection, id, entry, true);
    return this.#records[collection].get(id);
  }

  #fetchAll(refs: readonly Ref[]): void {
    for (const [collection, id] of refs) this.get(collection, id);
  }

  #has(collection: Collection, id: string): boolean {
    return this.#records[collection].has(id) || this.#source.has(collection, id);
  }

  /** All records of a collection; of a large archive that is much to hold. */
  all<C extends Collection>(collection: C): ReadonlyMap<string, Stored<C>> {
    const ids = this.#source.ids(collection);
    for (const id of ids) this.get(collection, id);
    const records = this.#records[collection];
    return ids.length === 0
      ? records
      : new Map([...records].sort(([a], [b]) => (a < b ? -1 : 1)) as [string, Stored<C>][]);
  }

  /** Lengths of the texts of an outlet's articles, where they are known. */
  lengthsOf(outlet: string): number[] {
    const lengths = new Map(this.#source.lengthsOf(outlet));
    for (const [id, { data }] of this.#records.articles)
      if (data.outlet === outlet && data.textLength !== undefined) lengths.set(id, data.textLength);
    return [...lengths.values()];
  }

  /** Id of the article that was read from this address, in whatever dress ({@link addressKey}). */
  articleAt(url: string | undefined): string | undefined {
    if (url === undefined) return undefined;
    const key = addressKey(url);
    return this.#byAddress.get(key) ?? this.#articleBy(KEY.address(key)) ?? this.#sealedAs(key);
  }

  /** Id of an article that is looked for by this; where there are several, that of the last. */
  #articleBy(key: string): string | undefined {
    return this.#source.withKey(key).at(-1)?.[1];
  }

  /** The same for an article that is sealed. */
  sealedWith(outlet: string, textHash: string): string | undefined {
    return this.#hasSeals ? this.articleWith(outlet, this.#seal(textHash)) : undefined;
  }

  get #hasSeals(): boolean {
    return this.#bySeal.size > 0 || this.#source.withKey(KEY.sealed).length > 0;
  }

  /** Whether anything on record may be known only by marks with a key in them. */
  get hasSealed(): boolean {
    return (
      this.#hasSeals || this.#hasSealedMarks || this.#source.withKey(KEY.sealedMarks).length > 0
    );
  }

  /** A mark of an article that is sealed, by which its key is known; undefined where none is. */
  get someSeal(): string | undefined {
    const [mark] = this.#bySeal.keys();
    if (mark !== undefined) return mark;
    const [sealed] = this.#source.withKey(KEY.sealed);
    return sealed && this.get('articles', sealed[1])?.data.sealed?.[0];
  }

  /** The mark by which something is known again that must not be readable. */
  sealOf(text: string): string {
    return this.#seal(text);
  }

  #sealedAs(key: string): string | undefined {
    if (!this.#hasSeals) return undefined;
    const mark = this.#seal(key);
    return this.#bySeal.get(mark) ?? this.#articleBy(KEY.seal(mark));
  }

  /** Id of the outlet's article with this very text: published again at another address. */
  articleWith(outlet: string, textHash: string): string | undefined {
    return this.#byHash.get(`${outlet} ${textHash}`) ?? this.#articleBy(KEY.text(outlet, textHash));
  }

  /** Makes known when an article that is being recorded was published; its ledger entry comes last. */
  announce(article: string, publishedAt: string): void {
    this.#publishedOn.set(article, publishedAt.slice(0, 10));
  }

  /** Day on which an article was published; null when it is not known. */
  publishedOn(article: string): string | null {
    return this.#publishedOn.get(article) ?? this.#source.publishedOn(article);
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
      this.#has(collection, id) ||
      this.#everGiven[collection].has(id) ||
      this.#source.withKey(KEY.given(collection, id)).length > 0 ||
      this.wasErased(collection, id)
    );
  }

  /** True when an id is one's, or was one's that now leads to another: no other record may have it. */
  isNamed(collection: Mergeable, id: string): boolean {
    return this.#has(collection, id) || this.#former.has(`${collection}/${id}`);
  }

  /** True when a record of that id was erased. */
  wasErased(collection: Erasable, id: string): boolean {
    return !this.erased.isEmpty && this.erased.hadId(this.#seal(`${collection}/${id}`));
  }

  /** Whether the ledger knows the marks of a record's words. */
  isMarked(collection: Quoted, id: string): boolean {
    return (
      this.#marked[collection].has(id) ||
      this.#source.withKey(KEY.marked(collection, id)).length > 0
    );
  }

  /** The record that one was merged into, or itself. */
  finalOf(collection: Quoted, id: string): string {
    const into = this.get(collection, id)?.data.mergedInto;
    // A circle of merges ends where it began; `npm run check` tells an editor of it.
    return into === undefined || into === id ? id : this.#finalOf(collection, into, new Set([id]));
  }

  #finalOf(collection: Quoted, id: string, seen: Set<string>): string {
    const into = this.get(collection, id)?.data.mergedInto;
    if (into === undefined || seen.has(into)) return id;
    return this.#finalOf(collection, into, seen.add(id));
  }

  /** True when a record was taken down: withdrawn, deleted, or merged into one that was. */
  isDown(collection: Quoted, id: string): boolean {
    const stored = this.get(collection, this.finalOf(collection, id));
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

  #put(
    collection: Collection,
    id: string,
    data: RecordOf<Collection>,
    words: string,
    fromSource = false,
  ): void {
    (this.#records[collection] as Map<string, Stored<Collection>>).set(id, { data, words });
    if ('formerIds' in data)
      for (const former of data.formerIds ?? []) this.#former.add(`${collection}/${former}`);
    // By its addresses and its text the source itself finds what comes from it.
    if (collection === 'articles' && !fromSource) this.#indexAddresses(id);
    this.#index(collection, id);
  }

  #indexAddresses(id: string): void {
    const { outlet, url, otherUrls, sealed, textHash } = this.#existing('articles', id).data;
    for (const mark of sealed ?? []) this.#bySeal.set(mark, id);
    for (const address of url ? [url, ...otherUrls] : otherUrls) {
      this.#byAddress.set(addressKey(address), id);
    }
    this.#byHash.set(`${outlet} ${textHash}`, id);
  }

  #index(collection: Collection, id: string): void {
    switch (collection) {
      case 'people':
        this.people.add(id, this.#existing('people', id).data);
        return;
      case 'organisations':
        this.organisations.add(id, this.#existing('organisations', id).data);
        return;
      case 'stories':
        this.stories.add(id, this.#existing('stories', id).data);
        return;
      case 'laws': {
        const { citation, aliases } = this.#existing('laws', id).data;
        for (const name of [citation, ...aliases.map(citationOfAlias)]) {
          if (name && !this.#lawByCitation.has(name)) this.#lawByCitation.set(name, id);
        }
        return;
      }
      case 'articles': {
        const { publishedAt, statements, events } = this.#existing('articles', id).data;
        this.announce(id, publishedAt);
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
