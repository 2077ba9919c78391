import type { ConflictFinding } from '../schema/statement.ts';
import type { Passage as FoundPassage, SameWords } from '../wording/conflict-groups.ts';
import type { Related } from '../wording/related.ts';
import { wordsOfText } from '../wording/words.ts';
import type { Outlet, Utterance } from './item.ts';

/** One of those who are credited with the same words. */
export interface Mouth {
  statement: Utterance;
  /** Exactly as an outlet printed them as this speaker's; may hold more than the words in common. */
  words: string;
  /** The outlets that printed the words in common as this speaker's. */
  outlets: Outlet[];
}

/** Words in common with everybody who is credited with them, and nobody else. */
export interface Passage {
  words: string;
  /** Earliest first, two or more. */
  mouths: Mouth[];
}

/** The same words credited to different speakers, or to one speaker on different days. */
export interface Conflict {
  /** Of its earliest statement, with that of the next where this one opens several; stands in addresses. */
  id: string;
  kind: 'other-speaker' | 'other-day';
  /** One sentence as a rule; several where outlets cut one text differently. */
  passages: Passage[];
  /** Whoever is in one of its passages, earliest first. */
  statements: Utterance[];
  /**
   * What an editor found; `mungkin-sama` where nobody has looked yet and the names may well be one
   * person's, so that no disagreement is announced that is only a name cut short.
   */
  status: ConflictFinding['status'] | 'mungkin-sama';
  findings: ConflictFinding[];
}

/** Whether outlets disagree about who said it or when, and no editor has settled it. */
export const isOpen = (conflict: Conflict): boolean => conflict.status === 'belum-jelas';

/** Whether two texts read the same, word for word: then one of them is enough. */
export const sameText = (a: string, b: string): boolean =>
  wordsOfText(a).join(' ') === wordsOfText(b).join(' ');

/** The others who are credited with a sentence of a statement, each once; no doubtful names. */
export function othersWith(id: string, conflicts: readonly Conflict[]): Utterance[] {
  const passages = conflicts
    .filter(({ status }) => status !== 'mungkin-sama')
    .flatMap((conflict) => conflict.passages)
    .map(({ mouths }) => mouths.map(({ statement }) => statement))
    .filter((statements) => statements.some((statement) => statement.id === id));
  return [...new Set(passages.flat())].filter((statement) => statement.id !== id);
}

/** What the comparison of words asks of a statement. */
export function relatedOf(statement: Utterance): Related {
  const { id, data, speaker, day, reportedOn, reports, stories } = statement;
  return {
    id,
    kind: data.kind,
    speaker: data.speaker,
    day,
    published: reportedOn,
    stories: stories.map((story) => story.id),
    articles: reports.map(({ article }) => article.id),
    wordings: wordingsOf(statement),
    attribution: [
      speaker?.name,
      data.role,
      ...reports.map((report) => report.data.speaker),
    ].flatMap((name) => name ?? []),
  };
}

const wordingsOf = ({ words, reports }: Pick<Utterance, 'words' | 'reports'>): string[] => [
  ...new Set([words, ...reports.map((report) => report.words)]),
];

/** The conflicts with their statements, earliest first. */
export function conflictsOf(
  found: readonly SameWords[],
  statements: ReadonlyMap<string, Utterance>,
): Conflict[] {
  const places = new Map([...statements.keys()].map((id, at) => [id, at]));
  const ids = new Set<string>();
  return found.map(({ kind, passages: common }) => {
    const passages = common.map((passage) => passageOf(passage, statements));
    const group = [
      ...new Set(passages.flatMap(({ mouths }) => mouths.map(({ statement }) => statement))),
    ].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
    const findings = findingsOf(group);
    const [first, second] = group.map(({ id }) => id);
    const id = ids.has(first ?? '') ? `${first}-${second}` : (first ?? '');
    ids.add(id);
    return {
      id,
      kind,
      passages,
      statements: group,
      status:
        settledAs(group, findings) ?? (maybeOnePerson(group) ? 'mungkin-sama' : 'belum-jelas'),
      findings: findings.map(({ finding }) => finding),
    };
  });
}

function passageOf(
  { words, members }: FoundPassage,
  statements: ReadonlyMap<string, Utterance>,
): Passage {
  const mouths = members.flatMap(({ id, wordings }) => {
    const statement = statements.get(id);
    if (!statement) return [];
    const all = wordingsOf(statement);
    const own = wordings.map((at) => all[at] ?? statement.words);
    const outlets = statement.reports
      .filter((report) => own.includes(report.words))
      .map(({ article }) => article.outlet);
    return [{ statement, words: own[0] ?? statement.words, outlets: [...new Set(outlets)] }];
  });
  return { words, mouths };
}

/** What an editor found about two statements. */
interface Found {
  finding: ConflictFinding;
  pair: [string, string];
}

/** What editors found about pairs of these statements, once a pair, whichever file it stands in. */
function findingsOf(group: readonly Utterance[]): Found[] {
  const ids = new Set(group.map(({ id }) => id));
  const found = group.flatMap(({ id, data }) =>
    data.conflicts
      .filter((finding) => ids.has(finding.with))
      .map((finding): Found => ({ finding, pair: [id, finding.with] })),
  );
  const keys = found.map(({ pair }) => pair.toSorted().join(' '));
  return found.filter((_, at) => keys.indexOf(keys[at] as string) === at);
}

/** What was found, when it was found of everybody in the group; a third name still leaves it open. */
function settledAs(
  group: readonly Utterance[],
  findings: readonly Found[],
): ConflictFinding['status'] | undefined {
  const settled = findings.filter(({ finding }) => finding.status !== 'belum-jelas');
  const named = new Set(settled.flatMap(({ pair }) => pair));
  return group.every(({ id }) => named.has(id)) ? settled[0]?.finding.status : undefined;
}

/**
 * Whether all names in a group share a word with the longest ("Hardjo Rangga", "Hardjo Rangga
 * Wibowo"; "Syahrani", misread as "Syahrani Resmi", and "Syahrani Halidi") and ingest was not sure
 * whom one of them means. Once an editor has cleared that doubt, they are different people.
 */
function maybeOnePerson(group: readonly Utterance[]): boolean {
  const names = new Map(
    group.flatMap(({ speaker }) =>
      speaker ? [[speaker.id, speaker.name.toLowerCase().split(/\s+/)] as const] : [],
    ),
  );
  const [longest, ...others] = [...names.values()].sort((a, b) => b.length - a.length);
  return (
    others.length > 0 &&
    others.every((name) => name.some((word) => longest?.includes(word))) &&
    group.some(({ data }) => data.review.includes('speaker-ambiguous'))
  );
}
