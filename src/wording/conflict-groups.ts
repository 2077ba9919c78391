import type { Anchor, Texts } from './anchor.ts';
import { daysApart, WINDOW } from './occasion.ts';
import type { Related } from './related.ts';
import type { Wording } from './wording.ts';

/** Words that several statements have in common, as one of them has them. */
export interface Passage {
  /** As the outlet printed them from which they are cut the least. */
  words: string;
  members: {
    id: string;
    /** Which of its wordings have them, as places in `wordings`. */
    wordings: number[];
  }[];
}

/** The same words in different mouths, or in one mouth on different days. */
export interface SameWords {
  kind: 'other-speaker' | 'other-day';
  /** Each with those who are credited with it, and nobody else. */
  passages: Passage[];
}

/** Statements that share the same words, with the sentences by which they do. */
interface Group {
  members: number[];
  anchors: Anchor[];
}

/** Puts together what the same statements share, and leaves out what a larger group shows already. */
export function groupsOf(
  anchors: readonly Anchor[],
  statements: readonly Related[],
  texts: Texts,
): SameWords[] {
  const byMembers = new Map<string, Group>();
  for (const anchor of anchors) {
    const members = [anchor.place, ...anchor.holders.keys()].sort((a, b) => a - b);
    const key = members.join(' ');
    const group = byMembers.get(key) ?? { members, anchors: [] };
    group.anchors.push(anchor);
    byMembers.set(key, group);
  }
  const ofMember = new Map<number, Group[]>();
  for (const group of byMembers.values()) {
    for (const member of group.members) {
      const groups = ofMember.get(member);
      if (groups) groups.push(group);
      else ofMember.set(member, [group]);
    }
  }
  const largest = [...byMembers.values()].filter(
    (group) =>
      !(ofMember.get(group.members[0] as number) ?? []).some(
        (other) =>
          other.members.length > group.members.length &&
          group.members.every((member) => other.members.includes(member)),
      ),
  );
  return releases(largest, statements).map((groups) => {
    const passages = groups.map((group) => passageOf(group, statements, texts));
    const speakers = speakersOf(groups[0] as Group, statements);
    return { kind: speakers.length > 1 ? 'other-speaker' : 'other-day', passages };
  });
}

/**
 * Groups of the very same speakers in one story and within the window are one conflict with several
 * passages: a press release that outlets cut differently and print under two names is one
 * disagreement, not one a sentence.
 */
function releases(groups: readonly Group[], statements: readonly Related[]): Group[][] {
  const merged: Group[][] = [];
  const latest = new Map<string, Group[]>();
  const firstOf = ({ members }: Group) => members[0] as number;
  for (const group of [...groups].sort((a, b) => firstOf(a) - firstOf(b))) {
    const first = statements[firstOf(group)] as Related;
    const speakers = speakersOf(group, statements);
    const key = `${speakers.join(' ')} ${first.kind} ${first.stories.join(' ')}`;
    const last = latest.get(key);
    const before = last && (statements[firstOf(last[0] as Group)] as Related);
    const apart = before ? daysApart(before, first) : null;
    if (last && speakers.length > 1 && apart !== null && apart <= WINDOW) last.push(group);
    else {
      const made = [group];
      merged.push(made);
      latest.set(key, made);
    }
  }
  return merged;
}

function speakersOf({ members }: Group, statements: readonly Related[]): string[] {
  return [...new Set(members.map((member) => statements[member]?.speaker ?? ''))].sort();
}

/** The words that a group shares, as the member has them of whose sentences the others have most. */
function passageOf(group: Group, statements: readonly Related[], texts: Texts): Passage {
  const byPlace = Map.groupBy(group.anchors, ({ place }) => place);
  const leastCover = (anchors: readonly Anchor[]) => Math.min(...anchors.map(({ cover }) => cover));
  const [best] = [...byPlace.entries()].sort(
    ([a, one], [b, other]) => leastCover(other) - leastCover(one) || a - b,
  );
  const [place, anchors] = best as [number, Anchor[]];
  const own = Math.min(...anchors.flatMap((anchor) => [...anchor.own]));
  const statement = statements[place] as Related;
  return {
    words:
      statement.kind === 'direct'
        ? quoted((texts.of(place)[own] as Wording).text, anchors)
        : (statement.wordings[own] ?? ''),
    members: group.members.map((member) => ({
      id: (statements[member] as Related).id,
      wordings: wordingsWith(group, member),
    })),
  };
}

/** Sentences as they were printed; what is left out between two of them is shown to be. */
function quoted(text: string, anchors: readonly Anchor[]): string {
  const sentences = [...anchors].sort((a, b) => a.start - b.start);
  let words = '';
  let end = 0;
  for (const sentence of sentences) {
    const between = text.slice(end, sentence.start);
    if (words !== '') words += /[\p{L}\p{N}]/u.test(between) ? ' … ' : between;
    words += text.slice(sentence.start, sentence.end);
    end = sentence.end;
  }
  return words.replace(/\s+/g, ' ').trim();
}

function wordingsWith(group: Group, member: number): number[] {
  const found = group.anchors.flatMap((anchor) => [
    ...(anchor.place === member ? anchor.own : (anchor.holders.get(member) ?? [])),
  ]);
  return [...new Set(found)].sort((a, b) => a - b);
}
