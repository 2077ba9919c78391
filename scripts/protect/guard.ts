import { CONTEXT } from '../../src/schema/report.ts';
import type { ReviewReason } from '../../src/schema/review.ts';
import type { ProtectedSubject, WithheldReason } from '../../src/schema/withheld.ts';
import { wordsOfText } from '../../src/wording/words.ts';
import type { EventMention, Statement as Span } from '../extract/extraction.ts';
import { OWN_MEMBER } from '../lang/id/giveaways.ts';
import { LAWYERS, NEAR_OFFICES, OF_THOSE_CONCERNED, PRIVATE_PEOPLE } from '../lang/id/standing.ts';
import { addressKey } from '../record/address.ts';
import type { Archive } from '../record/archive.ts';
import { clauseMarks, nameMarks } from '../record/fingerprint.ts';
import { nameKey } from '../record/name.ts';
import type { Reading } from '../record/reading.ts';
import type { Quotation } from '../record/statement.ts';
import {
  callingOf,
  fullNameOf,
  isAccused,
  isChild,
  isInitials,
  isKin,
  officeAt,
  officeBefore,
} from './calling.ts';
import { holdsOffice, type Standing, standingOf } from './figure.ts';
import { type Hidden, type Hide, hiderOf, type Whom } from './hide.ts';
import { opaqueOf } from './seal.ts';
import { isCharged, type Near, nearSubjectOf, subjectOf } from './subject.ts';
import { ofKin, ofOwnKin, withoutTelling } from './telling.ts';

/** What of an article may go on record, and in what form. */
export interface Guard {
  /** The article: without title, address and hash of its text where they would give somebody away. */
  reading: Reading;
  /** Its id in the ledger, when it has been read before. */
  known: string | undefined;
  /** Already on record with title and address, from before it was seen that somebody is to be protected. */
  isOpen: boolean;
  /** Whether it may be recorded who else may have made a statement. */
  tellsSecond: boolean;
  /** What may be recorded of a quotation, or why nothing. */
  quotation(quotation: Quotation): Quotation | WithheldReason;
  /** What may be recorded of a happening, or why nothing. */
  event(mention: EventMention): EventMention | WithheldReason;
}

/** Fewest words of a statement in which something was hidden; less says nothing. */
const FEWEST_WORDS = 3;

/**
 * Decides what of an article may go on record. Public figures speak under their names, others not at
 * all, or without a name where a story asks for them (`voices: semua`) or where it cannot be told who
 * they are. In an article about somebody who must be protected only public figures speak, what would let
 * that person be recognised is hidden in their words, and the article itself is sealed.
 */
export function guardOf(archive: Archive, read: Reading): Guard {
  const reading = withCallings(read);
  const speakers = speakersOf(archive, reading);
  const publicNames = [...speakers.values()].filter(isShown).map(({ name }) => name);
  const open =
    archive.articleAt(reading.url) ??
    archive.articleAt(reading.foundAt) ??
    archive.articleWith(reading.outlet, reading.textHash);
  const isPublic = (name: string) =>
    holdsOffice(name) || publicNames.some((one) => isPart(name, one));
  const recognised = subjectOf(reading, isPublic)?.subject;
  const known = open ?? archive.sealedWith(reading.outlet, reading.textHash);
  const ledger = known === undefined ? undefined : archive.get('articles', known)?.data;
  const subject = ledger?.subject ?? recognised;
  const parts: Parts = { archive, reading, speakers, publicNames, known };
  const guard = () => {
    if (subject) return protectedGuard(withoutKin(parts), subject);
    if (ledger?.sealed) return sealedGuard(parts);
    const near = nearSubjectOf(reading, isPublic);
    return near ? carefulGuard(withoutKin(parts), near) : openGuard(parts);
  };
  return archive.erased.isEmpty ? guard() : withoutErased(archive, guard());
}

/** Lets nothing through that was erased: by its words, or by the name of who speaks or is named. */
function withoutErased(archive: Archive, guard: Guard): Guard {
  const seal = (text: string) => archive.sealOf(text);
  const isErased = (words: string, names: readonly (string | null)[]) =>
    archive.erased.hadWords(clauseMarks(words, seal), nameMarks(names, seal));
  const hide = (text: string) => withoutErasedNames(archive, text);
  return {
    ...guard,
    reading: withoutErasedTitle(archive, guard.reading),
    quotation(quotation) {
      const [{ speaker, speakerText }] = quotation.spans;
      const names = [speaker, speakerText];
      if (names.some((name) => name !== null && isErasedName(archive, name))) return 'erased';
      const shown = guard.quotation(quotation);
      if (typeof shown === 'string') return shown;
      if (isErased(quotation.words, names) || isErased(shown.words, names)) return 'erased';
      const words = hide(shown.words);
      if (words === shown.words) return shown;
      const { nameless = false, review = [], context } = shown.guarded ?? {};
      const around = (text: string) => hide(context === undefined ? text : (context(text) ?? ''));
      const isBare = context?.('') === null;
      return {
        ...shown,
        words,
        guarded: { nameless, review, context: isBare ? () => null : around },
      };
    },
    event(mention) {
      const shown = guard.event(mention);
      if (typeof shown === 'string') return shown;
      if (isErased(shown.text, [])) return 'erased';
      return hide(shown.text) === shown.text ? shown : 'erased';
    },
  };
}

/** Names of people have at most so many words. */
const LONGEST_NAME = 6;

const isErasedName = (archive: Archive, name: string): boolean =>
  archive.erased.hasNames && archive.erased.hadName(archive.sealOf(nameKey(name)));

/** The stretches of neighbouring words in which an erased name may stand, longest first. */
function* stretches(words: readonly string[]): Generator<[from: number, to: number]> {
  for (let from = 0; from < words.length; from += 1) {
    for (let to = Math.min(words.length, from + LONGEST_NAME); to > from; to -= 1) yield [from, to];
  }
}

/** A text with the names of erased people replaced. */
function withoutErasedNames(archive: Archive, text: string): string {
  if (!archive.erased.hasNames) return text;
  return text.replace(/\p{Lu}[\p{L}'’.-]*(?:[ \u00A0]+[\p{L}'’.-]+)*/gu, (run) => {
    const words = run.split(/[ \u00A0]+/);
    for (const [from, to] of stretches(words)) {
      const name = words.slice(from, to).join(' ');
      if (!/^\p{Lu}/u.test(name) || !isErasedName(archive, name)) continue;
      const rest = words.slice(to).join(' ');
      return [...words.slice(0, from), '[nama dihapus]', withoutErasedNames(archive, rest)]
        .filter(Boolean)
        .join(' ');
    }
    return run;
  });
}

/** An article whose headline or address has the name of an erased person is sealed. */
function withoutErasedTitle(archive: Archive, reading: Reading): Reading {
  if (!archive.erased.hasNames || reading.sealed) return reading;
  const { title = '', url, foundAt } = reading;
  const tells = [title, ...[url, foundAt].flatMap((address) => (address ? [decoded(address)] : []))]
    .map(wordsOfText)
    .some((words) =>
      [...stretches(words)].some(([from, to]) =>
        isErasedName(archive, words.slice(from, to).join(' ')),
      ),
    );
  return tells ? sealed(archive, reading, reading.subject) : reading;
}

/** People without an office who are looked for in one article; news has a few, an attack thousands. */
const MOST_CALLED = 60;

/** The article with what it calls those who have no office in place of one. */
function withCallings(reading: Reading): Reading {
  const callings = new Map<string, string | null>();
  const statements = reading.extraction.statements.map((span) => {
    const { speaker, speakerKind, role, organisation } = span;
    if (speakerKind !== 'person' || speaker === null || role !== null || organisation !== null) {
      return span;
    }
    if (!callings.has(speaker) && callings.size < MOST_CALLED) {
      const { text } = reading;
      callings.set(
        speaker,
        callingOf(text, speaker) ??
          callingOf(text, span.speakerText ?? speaker) ??
          officeAt(text, fullNameOf(text, speaker) ?? speaker),
      );
    }
    const calling = callings.get(speaker) ?? null;
    return calling === null ? span : { ...span, role: calling.replace(/\s+bernama$/, '') };
  });
  return { ...reading, extraction: { ...reading.extraction, statements } };
}

/** Somebody who speaks in an article, by name. */
interface Known {
  name: string;
  role: string | null;
  standing: Standing;
}

interface Parts {
  archive: Archive;
  reading: Reading;
  speakers: ReadonlyMap<string, Known>;
  publicNames: readonly string[];
  known: string | undefined;
}

function speakersOf(archive: Archive, { extraction, publishedAt }: Reading): Map<string, Known> {
  const speakers = new Map<string, Known>();
  for (const span of extraction.statements) {
    if (span.speakerKind !== 'person' || span.speaker === null) continue;
    const standing = standingIn(archive, span, publishedAt);
    const before = speakers.get(span.speaker);
    // Once told, an office holds for the whole article.
    if (before && (before.standing.is === 'public' || standing.is !== 'public')) continue;
    speakers.set(span.speaker, { name: span.speaker, role: span.role, standing });
  }
  return speakers;
}

function standingIn(archive: Archive, span: Span, publishedAt: string): Standing {
  return standingOf(span, fileOf(archive, span, publishedAt));
}

/** The file of a person who speaks, when it is certain whose it is. */
function fileOf(archive: Archive, span: Span, publishedAt: string) {
  if (span.speakerKind !== 'person' || span.speaker === null) return undefined;
  const organisation = span.organisation ? archive.organisations.resolve(span.organisation) : null;
  const day = span.saidOn ?? publishedAt.slice(0, 10);
  const found = archive.people.resolve({
    ...{ name: span.speaker, role: span.role, organisation, day },
  });
  return found.is === 'known' ? archive.get('people', found.id)?.data : undefined;
}

/** Whether somebody speaks for those whom a case is about: they are one of them, or say what only these know. */
const isOfTheirs = (role: string | null): boolean =>
  role !== null && (LAWYERS.test(role) || OF_THOSE_CONCERNED.test(role));

/** May be named also where somebody is protected: an office in a village or school would tell which. */
const isShown = ({ standing, role }: Known): boolean =>
  standing.is === 'public' && !isOfTheirs(role) && !(role !== null && NEAR_OFFICES.test(role));

const isPart = (name: string, full: string): boolean => ` ${full} `.includes(` ${name.trim()} `);

/**
 * Children, those by initials alone, those who did it, and kin of those of whom the article tells, or they themselves,
 * are no public figures in it, whatever their office.
 */
function withoutKin(parts: Parts): Parts {
  const { text, extraction } = parts.reading;
  const kin = new Set(
    extraction.statements.flatMap((span) => (ofOwnKin(span.text) ? (span.speaker ?? []) : [])),
  );
  const speakers = new Map(
    [...parts.speakers].map(([name, one]): [string, Known] => [
      name,
      kin.has(name) || [isKin, isChild, isInitials, isAccused].some((is) => is(text, name))
        ? { ...one, standing: { is: 'private', sure: true } }
        : one,
    ]),
  );
  return {
    ...parts,
    speakers,
    publicNames: [...speakers.values()].filter(isShown).map(({ name }) => name),
  };
}

/**
 * What hides everybody in an article who is no public figure.
 *
 * @param may who may be named
 */
const hiderIn = (
  { archive, reading, speakers }: Parts,
  { isNear = false, may = isShown } = {},
): Hide => {
  const [shown, others] = [may, (one: Known) => !may(one)].map((is) =>
    [...speakers.values()].filter(is),
  ) as [Known[], Known[]];
  return hiderOf({
    isNear,
    offices: shown.flatMap(({ role }) => role ?? []),
    ...{ title: reading.title, text: reading.text },
    publicNames: [...shown.map(({ name }) => name), ...archive.people.publicNamesIn(reading.text)],
    privateNames: others.map(({ name }) => ({ name })),
  });
};

/** Where nobody is told of, heads of schools and villages are public figures like others. */
const isPublicFigure = ({ standing }: Known): boolean => standing.is === 'public';

/**
 * Guard of an article that comes near to a protected subject though nobody in it was recognised who must be
 * protected: public figures speak as in any article, with whoever else is named hidden in their words where
 * one is. Where the article tells of nobody, and their words of no case, only those are hidden who are told
 * to be private. Where it may be what is left of a case, everything is hidden as in one, and an editor is
 * asked. The article keeps its address unless that, or its headline, has a name that is hidden, or it may be what
 * is left of a case: a headline names whom it is about in more ways than can be told.
 */
function carefulGuard(parts: Parts, { isOfSomebody, doubt }: Near): Guard {
  const isDoubtful = doubt === 'case';
  const { archive, reading } = parts;
  const open = openGuard(parts);
  const hide = hiderIn(parts, {
    isNear: !isDoubtful,
    may: isOfSomebody || isDoubtful ? isShown : isPublicFigure,
  });
  const whomIn = (words: string): Whom => {
    if (isDoubtful || isCharged(words)) return 'all';
    if (doubt === null) return isOfSomebody ? 'named' : 'told';
    // Of whom the rest of the article tells is not known: where somebody is hidden, so is where they live.
    return hide(words, 'named').count > 0 || CLASS_OR_SCHOOL.test(hide(words).text)
      ? 'all'
      : 'named';
  };
  const hideIn = (words: string) => hide(words, whomIn(words));
  const isClean = (text: string) => hideIn(text).count === 0;
  const isNamed = [
    reading.title,
    ...[reading.url, reading.foundAt].map((url) => url && decoded(url)),
  ].some((words) => words && hide.isNamed(words, whomIn(words)));
  return {
    ...open,
    reading:
      (isNamed || isDoubtful) && !open.reading.sealed
        ? sealed(archive, reading, undefined)
        : open.reading,
    tellsSecond: false,
    event(mention) {
      const around = `${neighboursOf(reading.text, mention)} … ${mention.text}`;
      const isOpen = doubt === null ? isClean(around) : hide(around).count === 0;
      return isOpen ? mention : 'event';
    },
    quotation(quotation) {
      const shown = open.quotation(quotation);
      if (typeof shown === 'string') return shown;
      // Who speaks for a family tells by their name which.
      const [{ role, organisation }] = shown.spans;
      if (isOfSomebody && doubt !== null && isOfTheirs(role)) return 'untellable';
      if (isDoubtful && (isFirm(shown.spans[0]) || isOfOwnMember(shown))) return 'untellable';
      const { nameless = false, review = [] } = shown.guarded ?? {};
      // Of whom a school or village speaks is from there.
      const isClose =
        isOfSomebody &&
        ((role !== null && NEAR_OFFICES.test(role)) ||
          (organisation !== null && hide(`Kantor ${organisation}`).count > 0));
      if (!isDoubtful && !isClose && isClean(shown.words)) {
        const isAlone = shown.spans.every((span) => isClean(neighboursOf(reading.text, span)));
        return isAlone ? shown : { ...shown, guarded: { nameless, review, context: () => null } };
      }
      const whom = isClose ? 'all' : whomIn(shown.words);
      const hidden = hiddenIn(shown, (words) => hide(words, whom));
      if (typeof hidden === 'string') return hidden;
      return {
        ...hidden,
        guarded: {
          nameless: nameless || (hidden.guarded?.nameless ?? false),
          review: [...new Set([...review, ...(hidden.guarded?.review ?? [])])],
          context: () => null,
        },
      };
    },
  };
}

/** A class or school that was hidden: it tells one child where nothing is known of the rest. */
const CLASS_OR_SCHOOL = /\[(?:kelas|sekolah)\]/;

/** A word that the neighbours of a quotation cut is looked at as a whole. */
const LONGEST_WORD = 40;

/** What stands before and after a span, of which a part is kept with it. */
function neighboursOf(text: string, { start, end }: Pick<Span, 'start' | 'end'>): string {
  const reach = CONTEXT + LONGEST_WORD;
  return `${text.slice(Math.max(0, start - reach), start)} … ${text.slice(end, end + reach)}`;
}

/** Guard of an article in which somebody must be protected. */
function protectedGuard(parts: Parts, subject: ProtectedSubject): Guard {
  const { archive, reading, speakers, known } = parts;
  const hide = hiderIn(parts);
  const isHome = isOfPlace(archive.get('outlets', reading.outlet)?.data.name ?? '', reading.text);
  const isOpen = known !== undefined && archive.get('articles', known)?.data.sealed === undefined;
  return {
    reading: isOpen ? { ...reading, subject } : sealed(archive, reading, subject),
    known,
    isOpen,
    tellsSecond: false,
    event: () => 'event',
    quotation(quotation) {
      const [first] = quotation.spans;
      const of = speakers.get(first.speaker ?? '');
      const standing = of?.standing ?? standingIn(archive, first, reading.publishedAt);
      if (isHome || isFirm(first)) return 'untellable';
      if (isHiddenBody(first, hide)) return 'protected';
      if (standing.is === 'private') {
        // An office that could not be read in full still speaks, without the name.
        const office =
          standing.sure || first.speaker === null || first.speakerKind !== 'person'
            ? null
            : officeBefore(reading.text, first.speaker);
        if (office === null) return 'protected';
        const role = hide(office).text;
        const spans = quotation.spans.map((span) => withoutName(span, role));
        return hiddenIn({ ...quotation, spans: spans as Quotation['spans'] }, hide);
      }
      // Who speaks for a victim or a suspect says of them what only they know.
      if (isOfTheirs(first.role) || isOfOwnMember(quotation)) return 'untellable';
      return hiddenIn(quotation, hide);
    },
  };
}

/** "Portal Desa Sukamaju", "Buletin SMPN 3 Wates": the name of a small place in the name of an outlet. */
const OF_PLACE =
  /(?<![\p{L}])(?:[Dd]esa|[Kk]elurahan|[Kk]alurahan|[Dd]usun|[Nn]agari|[Gg]ampong|[Pp]ekon|[Pp]esantren|[Pp]onpes|[Pp]aroki|[Jj]emaat|SDN?|SMPN?|SMAN?|SMKN?|MTs\p{L}?|MAN)\s+(?<place>[\p{Lu}\d][\p{L}\d]*(?:\s+[\p{Lu}\d][\p{L}\d]*)*)/u;

/** Whether an outlet is that of a village or school and tells of it: its name alone says where somebody lives. */
function isOfPlace(outlet: string, text: string): boolean {
  const place = OF_PLACE.exec(outlet)?.groups?.['place'];
  return place !== undefined && text.includes(place);
}

/** Whether a body speaks at which somebody in the case learns or works, or somebody's name was taken for a body's. */
const isHiddenBody = ({ speaker, speakerKind }: Span, hide: Hide): boolean =>
  speakerKind === 'organisation' && speaker !== null && hide(speaker).count > 0;

/** A firm speaks of a case because somebody in it works there. */
const isFirm = ({ speaker, speakerKind }: Span): boolean =>
  speakerKind === 'organisation' && /^(?:PT|CV|UD|PD)\.?\s/.test(speaker ?? '');

/** Whether a club or firm speaks of somebody as its own: its name tells who they are, as that of a service does not. */
const isOfOwnMember = ({ spans: [first], words }: Quotation): boolean =>
  first.organisation !== null && first.official !== true && OWN_MEMBER.test(words);

/** A public figure's words in an article about somebody who must be protected. */
function hiddenIn(
  quotation: Quotation,
  hide: (words: string) => Hidden,
): Quotation | WithheldReason {
  const [first] = quotation.spans;
  if (quotation.spans.some((span) => isAnothers(span, hide))) return 'protected';
  const words = withoutTelling(hide(quotation.words).text);
  const left = words.replace(/\[[^\]]*\]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  if (left.length < FEWEST_WORDS) return 'untellable';
  const role = first.role === null ? null : hide(first.role).text;
  const isNear =
    (first.role !== null && (role !== first.role || NEAR_OFFICES.test(first.role))) ||
    (first.organisation !== null && hide(`Kantor ${first.organisation}`).count > 0);
  const place = (printed: string | null) =>
    printed !== null && hide(printed).count === 0 && !HOME.test(printed) ? printed : null;
  const spans = quotation.spans.map((span) => ({
    ...(isNear ? withoutName(span, role) : span),
    place: place(span.place),
  })) as Quotation['spans'];
  const own = first.speakerKind === 'person' && first.speaker !== null ? [first.speaker] : [];
  return {
    spans,
    words: isNear
      ? withoutNames(
          words,
          own.map((name) => ({ name, role: 'narasumber' })),
        )
      : words,
    guarded: { nameless: isNear, review: ['protected-person'], context: () => null },
  };
}

/** Whether words are printed as those of somebody who is hidden, and were only taken for a public figure's. */
function isAnothers({ speaker, speakerText }: Span, hide: (words: string) => Hidden): boolean {
  if (speaker === null || speakerText === null || hide(speakerText).count === 0) return false;
  const own = wordsOfText(speaker).join(' ');
  return !holdsOffice(speakerText) && wordsOfText(speakerText).every((word) => !own.includes(word));
}

/** Where a protected person is at home. */
const HOME = /(?<![\p{L}])(?:rumah|kediaman|kos|kontrakan|kamar|lokasi|TKP|sekolah|pesantren)/iu;

/** A span that is credited to a role alone. */
const withoutName = (span: Span, role: string | null): Span => ({
  ...span,
  ...{ speaker: role, speakerText: null, speakerKind: 'role', role, organisation: null },
});

/** The article as it may stand in the ledger: it is known again by seals. Who wrote it may be kin as well. */
function sealed(
  archive: Archive,
  reading: Reading,
  subject: ProtectedSubject | undefined,
): Reading {
  const keys = [reading.url, reading.foundAt].flatMap((url) => (url ? [addressKey(url)] : []));
  const [own] = keys;
  return {
    ...reading,
    subject,
    url: undefined,
    foundAt: undefined,
    title: undefined,
    byline: undefined,
    textHash: archive.sealOf(reading.textHash),
    sealed: {
      marks: [...new Set(keys)].map((key) => archive.sealOf(key)),
      id: opaqueOf(archive.sealOf(`artikel ${own ?? reading.textHash}`)),
    },
  };
}

/** Guard of an article in which nobody must be protected. */
function openGuard(parts: Parts): Guard {
  const { archive, reading, speakers, publicNames, known } = parts;
  const isAsked = reading.stories.some(
    (story) => archive.get('stories', story)?.data.voices === 'semua',
  );
  const others = [...speakers.values()].filter(({ standing }) => standing.is === 'private');
  const privateNames = others.map(({ name, role }) => ({ name, role: headOf(role) }));
  const hider = (only: typeof privateNames) =>
    hiderOf({ text: reading.text, publicNames, privateNames: only, places: 'shown' });
  let hide: Hide | undefined;
  const hideAll = (text: string): Hidden => {
    hide ??= hider(privateNames);
    return hide(text);
  };
  const own = (text: string) => withoutNames(text, privateNames);
  // Of whom it cannot be told who they are, it cannot be told either whom they name.
  const hideStrangers = (text: string) => own(hideAll(text).text);
  return {
    reading: openReading(parts, { isAsked, own }),
    known,
    isOpen: false,
    tellsSecond: true,
    event: (mention) => mention,
    quotation(quotation) {
      const [first] = quotation.spans;
      const of = speakers.get(first.speaker ?? '');
      const standing = of?.standing ?? standingIn(archive, first, reading.publishedAt);
      if (standing.is === 'public') return quotation;
      if (standing.sure && !isAsked) return 'private';
      if (!standing.sure && first.speakerKind !== 'person') return quotation;
      if (!standing.sure && ofKin(quotation.words)) return 'private';
      const clean = standing.sure ? (text: string) => hideAll(text).text : hideStrangers;
      const role = first.role === null ? null : clean(first.role);
      return {
        spans: quotation.spans.map((span) => withoutName(span, role)) as Quotation['spans'],
        words: clean(quotation.words),
        guarded: {
          nameless: true,
          review: standing.sure ? [] : (['speaker-private'] satisfies ReviewReason[]),
          context: clean,
        },
      };
    },
  };
}

/** Guard of an article that was sealed for another reason than its subject: it stays so. */
function sealedGuard(parts: Parts): Guard {
  const guard = openGuard(parts);
  return {
    ...guard,
    tellsSecond: false,
    reading: sealed(parts.archive, parts.reading, undefined),
    quotation(quotation) {
      const shown = guard.quotation(quotation);
      if (typeof shown === 'string') return shown;
      const { nameless = false, review = [] } = shown.guarded ?? {};
      return { ...shown, guarded: { nameless, review, context: () => null } };
    },
  };
}

/** "ibu" of "ibu korban Dewi": what is written in place of a private name. */
const headOf = (role: string | null): string =>
  (role === null ? undefined : PRIVATE_PEOPLE.exec(role)?.[0].toLowerCase()) ?? 'narasumber';

/**
 * The article with the names of private speakers taken out of its headline. Where such people speak
 * because a story asks for them, an address with such a name is sealed.
 */
function openReading(
  { archive, reading, speakers }: Parts,
  { isAsked, own }: { isAsked: boolean; own: (text: string) => string },
): Reading {
  const title = reading.title === undefined ? undefined : own(reading.title);
  const names = [...speakers.values()]
    .filter(({ standing }) => standing.is === 'private' && standing.sure)
    .map(({ name }) => wordsOfText(name).join('-'))
    .filter((words) => words.includes('-') || words.length > 3);
  const addresses = [reading.url, reading.foundAt].flatMap((url) => url ?? []);
  const tells = addresses.some((url) => names.some((name) => isIn(url, name)));
  return isAsked && tells ? sealed(archive, reading, undefined) : { ...reading, title };
}

/** Whether the words of a name, joined by hyphens, stand in an address. */
const isIn = (url: string, words: string): boolean =>
  `-${wordsOfText(decoded(url)).join('-')}-`.includes(`-${words}-`);

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** A text without the names of these people: in full, and each of their names. */
function withoutNames(text: string, people: readonly { name: string; role: string }[]): string {
  let clean = text;
  for (const { name, role } of people) {
    const tokens = name.split(/\s+/).filter((token) => token.length > 2);
    const parts = [name, ...tokens]
      .flatMap((part) => [part, part.toUpperCase()])
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
    clean = clean.replace(pattern, `[${role}]`);
  }
  return clean.replace(/(\[[^\]]*\])(?:\s+\1)+/g, '$1');
}
