import type { ConflictFinding } from '../schema/statement.ts';
import { sharedSentences, wordingOf } from '../wording/wording.ts';
import { passageOf } from './differences.ts';
import type { Statement } from './model.ts';

/** The same words credited to different speakers, or to one speaker on different days. */
export interface Conflict {
  /** Of its earliest statement; stands in addresses. */
  id: string;
  kind: 'other-speaker' | 'other-day';
  /** The words that all are credited with, as the first outlet printed them. */
  words: string;
  /** Earliest first, two or more. */
  statements: Statement[];
  /**
   * What an editor found; `mungkin-sama` where nobody has looked yet and the names may well be one
   * person's, so that no disagreement is announced that is only a name cut short.
   */
  status: ConflictFinding['status'] | 'mungkin-sama';
  findings: ConflictFinding[];
}

/**
 * Groups statements that are credited with the same words: whoever is connected through any of
 * them is in one group. Each statement is told its group.
 *
 * @param statements in the order that they are to have inside a group
 */
export function conflictsOf(statements: readonly Statement[]): Conflict[] {
  const seen = new Set<Statement>();
  const place = new Map(statements.map((statement, at) => [statement, at]));
  const conflicts: Conflict[] = [];
  for (const start of statements) {
    if (seen.has(start)) continue;
    const group = connected(start);
    for (const member of group) seen.add(member);
    if (group.length < 2) continue;
    group.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
    const conflict = conflictOf(group);
    for (const member of group) member.conflict = conflict;
    conflicts.push(conflict);
  }
  return conflicts;
}

function connected(start: Statement): Statement[] {
  const group = [start];
  for (const member of group) {
    for (const { kind, other } of member.related) {
      if (kind !== 'paraphrase' && !group.includes(other)) group.push(other);
    }
  }
  return group;
}

function conflictOf(group: Statement[]): Conflict {
  const [first, second] = group as [Statement, Statement];
  const links = group.flatMap(({ related }) =>
    related.filter(({ kind, other }) => kind !== 'paraphrase' && group.includes(other)),
  );
  const findings = [...new Set(links.flatMap(({ finding }) => finding ?? []))];
  return {
    id: first.id,
    kind: links.some(({ kind }) => kind === 'other-speaker') ? 'other-speaker' : 'other-day',
    words: sharedWords(first, second),
    statements: group,
    status:
      findings.find(({ status }) => status !== 'belum-jelas')?.status ??
      (maybeOnePerson(group) ? 'mungkin-sama' : 'belum-jelas'),
    findings,
  };
}

/**
 * Whether all names in a group share a word with the longest ("Hardjo Rangga", "Hardjo Rangga
 * Wibowo"; "Syahrani", misread as "Syahrani Resmi", and "Syahrani Halidi") and ingest was not sure
 * whom one of them means. Once an editor has cleared that doubt, they are different people.
 */
function maybeOnePerson(group: readonly Statement[]): boolean {
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

/** The sentence that two statements share, as it was printed. */
function sharedWords(a: Statement, b: Statement): string {
  const [shared] = sharedSentences(wordingOf(a.words), wordingOf(b.words));
  if (!shared) return b.words;
  const words = shared.words.join(' ');
  return passageOf(a.words, words) ?? passageOf(b.words, words) ?? b.words;
}
