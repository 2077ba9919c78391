import type { Report } from '../../src/schema/report.ts';
import type { EventMention } from '../extract/extraction.ts';
import { titleOfEvent } from './event-title.ts';
import { type Marks, marksOf, rememberedAs } from './fingerprint.ts';
import { change, type Recording, selectorOf } from './reading.ts';
import { freeId, slugOf } from './slug.ts';

/** Puts one dated happening on record: known, joined to what other outlets printed, or new. */
export function recordEvent(recording: Recording, mention: EventMention): string | null {
  const { archive, marks } = recording;
  const told = marksOf(mention.text, [], archive.mark);
  const id = placeOf(recording, mention, told);
  if (id === null) return null;
  marks.push(rememberedAs({ event: id }, told));
  return id;
}

/** Id of the record that a happening belongs to, made where there is none. */
function placeOf(recording: Recording, mention: EventMention, told: Marks): string | null {
  const { archive, reading, article, counts, explanation } = recording;
  const happening = {
    article,
    date: mention.date,
    stories: reading.stories,
    words: mention.text,
  };
  const known = archive.events.at(happening);
  if (known) return known;

  const found = archive.events.matches(happening).map((id) => archive.finalOf('events', id));
  const isDown = (id: string) => archive.isDown('events', id);
  const [target, ...others] = [...new Set(found)].filter((id) => !isDown(id));
  if (!target) {
    const down =
      found[0] ??
      archive.remembered.events.find(
        { article, published: archive.publishedOn(article), ...told },
        isDown,
      );
    if (!down) return create(recording, mention);
    counts.deleted += 1;
    return down;
  }

  for (const other of others) merge(recording, other, target);
  const on = archive.get('events', target);
  if (!on || on.data.reports.some((report) => report.article === article)) return target;
  change(recording, {
    kind: 'append',
    collection: 'events',
    id: target,
    report: reportOf(recording, mention, on.words),
  });
  counts.joined += 1;
  explanation.push(`${article} ikut memberitakan peristiwa ${target}`);
  return target;
}

function merge(recording: Recording, id: string, into: string): void {
  const merged = recording.archive.get('events', id);
  const on = recording.archive.get('events', into);
  if (!merged || !on) return;
  change(recording, { kind: 'merge', collection: 'events', id, into });
  for (const report of merged.data.reports) {
    const quote = report.quote ?? merged.words;
    change(recording, {
      kind: 'append',
      collection: 'events',
      id: into,
      report: { ...report, quote: quote === on.words ? undefined : quote },
    });
  }
}

function create(recording: Recording, mention: EventMention): string | null {
  const { archive, reading, counts } = recording;
  const wanted = `${mention.date.slice(0, 4)}/${mention.date.slice(5)}-${slugOf(mention.text, 6, 'peristiwa')}`;
  if (archive.wasDeleted('events', wanted)) {
    counts.deleted += 1;
    return wanted;
  }
  const id = freeId(wanted, (taken) => archive.isTaken('events', taken));
  change(recording, {
    kind: 'create',
    collection: 'events',
    id,
    data: {
      date: mention.date,
      until: mention.until ?? undefined,
      title: titleOfEvent(mention.text, mention.dateText) || undefined,
      stories: [...reading.stories],
      reports: [reportOf(recording, mention, null)],
      corrections: [],
      review: mention.review,
    },
    words: mention.text,
  });
  counts.new += 1;
  return id;
}

function reportOf(
  { article, reading, isReadAgain }: Recording,
  mention: EventMention,
  words: string | null,
): Report {
  return {
    article,
    quote: words === null || words === mention.text ? undefined : mention.text,
    date: mention.dateText,
    ...selectorOf(reading.text, mention.start, mention.end),
    readAt: isReadAgain ? reading.readAt : undefined,
    extractor: reading.extractor,
  };
}
