import type { Event } from '../schema/event.ts';
import { isPublicFigure } from '../schema/public-figure.ts';
import type { Statement } from '../schema/statement.ts';
import { withdrawnId } from '../schema/withdrawn-id.ts';
import type { RawRecord, Records } from './records.ts';

/**
 * The records as a reader may see them, so that no page, feed, picture or index has to think of it:
 * without the people who are no public figures, and without the words and the name of what was
 * withdrawn, nor the address that has both, unless its editor keeps them (`keepWords`). What was merged into
 * such a record leads to it no more: its own address tells the same.
 */
export function redacted(records: Records): Records {
  const people = records.people.filter(({ data }) => isPublicFigure(data));
  const shown = new Set(people.map(({ id }) => id));
  const hidden = new Set(records.people.map(({ id }) => id).filter((id) => !shown.has(id)));
  return {
    ...records,
    people,
    statements: records.statements.map((record) =>
      withoutPrivate(withoutWithdrawn(record), hidden),
    ),
    events: records.events.map(withoutWithdrawnEvent),
  };
}

const isTakenDown = ({ withdrawn }: Pick<Statement, 'withdrawn'>): boolean =>
  withdrawn !== undefined && withdrawn.keepWords !== true;

function withoutWithdrawn(record: RawRecord<'statements'>): RawRecord<'statements'> {
  if (!isTakenDown(record.data)) return record;
  const { data } = record;
  return {
    ...record,
    id: withdrawnId(record.id),
    body: '',
    data: {
      ...data,
      ...{ speaker: null, role: null, organisation: null, place: null },
      ...{ laws: [], deadlines: [], conflicts: [], corrections: [], review: [] },
      reports: data.reports.map(({ article }) => ({ article })),
    },
  };
}

function withoutWithdrawnEvent(record: RawRecord<'events'>): RawRecord<'events'> {
  if (!isTakenDown(record.data)) return record;
  const data: Event = {
    ...record.data,
    ...{ corrections: [], review: [] },
    reports: record.data.reports.map(({ article }) => ({ article })),
  };
  return { ...record, id: withdrawnId(record.id), body: '', data };
}

/** A statement by somebody who is no public figure stands under the role alone. */
function withoutPrivate(
  record: RawRecord<'statements'>,
  hidden: ReadonlySet<string>,
): RawRecord<'statements'> {
  const { data } = record;
  if (data.speaker === null || !hidden.has(data.speaker)) return record;
  const reports = data.reports.map((report) => ({ ...report, speaker: undefined }));
  return { ...record, data: { ...data, speaker: null, reports } };
}
