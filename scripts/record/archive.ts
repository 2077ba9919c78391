import type { RecordOf } from '../../src/schema/content.ts';
import type { Collection } from '../../src/schema/id.ts';
import type { Entry } from '../../src/schema/parse.ts';
import { wordsOf } from '../../src/schema/words.ts';
import { passingSeal, type Seal } from '../protect/seal.ts';
import { addressKey } from './address.ts';
import type { Change } from './change.ts';
import { citationOfAlias } from './citation.ts';
import { HappeningIndex } from './happening.ts';
import { OrganisationIndex } from './organisation.ts';
import { PersonIndex } from './person.ts';
import { slugOf } from './slug.ts';
import { UtteranceIndex } from './utterance.ts';

/** A record as the stages before the file system see it. */
export interface Stored<C extends Collection> {
  data: RecordOf<C>;
  /** Verbatim words of a statement or event; the body of other records. */
  words: string;
}

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
  #records: Records = {
    outlets: new Map(),
    stories: new Map(),
    statements: new Map(),
    events: new Map(),
    articles: new Map(),
    people: new Map(),
    organisations: new Map(),
    laws: new Map(),
  };
  #byAddress = new Map<string, string>();
  #byHash = new Map<string, string>();
  #lawByCitation = new Map<string, string>();
  #publishedOn = new Map<string, string>();
  #everGiven = { statements: new Set<string>(), events: new Set<string>() };

  #bySeal = new Map<string, string>();
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

  /** True when an article once gave rise to this id and an editor has since removed the file. */
  wasDeleted(collection: 'statements' | 'events', id: string): boolean {
    return this.#everGiven[collection].has(id) && !this.#records[collection].has(id);
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
        this.#index(change.collection, change.id);
        return;
      }
      case 'merge': {
        this.#existing(change.collection, change.id).data.mergedInto = change.into;
        this[change.collection].remove(change.id);
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
        return;
      }
      case 'statements':
        this.#indexStatement(id);
        return;
      case 'events':
        this.#indexEvent(id);
    }
  }

  #indexStatement(id: string): void {
    const { data, words } = this.#existing('statements', id);
    if (data.mergedInto || data.withdrawn) return;
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
        published: this.#publishedOn.get(report.article) ?? null,
      })),
    });
  }

  #indexEvent(id: string): void {
    const { data, words } = this.#existing('events', id);
    if (data.mergedInto || data.withdrawn) return;
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
