import type { SecondChoice } from '../../src/schema/article.ts';
import { isPublicFigure } from '../../src/schema/public-figure.ts';
import type { SecondSpeaker } from '../extract/extraction.ts';
import type { Recording } from './reading.ts';
import type { Quotation } from './statement.ts';

/**
 * Who else may have made the statements of an article, for an editor who doubts with the program: only who
 * is on record as a public figure or a body, and only of what this article gave first.
 */
export function secondChoices(
  recording: Recording,
  told: readonly { quotation: Quotation; id: string | null }[],
): SecondChoice[] {
  const { archive, article } = recording;
  return told.flatMap(({ quotation: { spans, guarded }, id }) => {
    const statement = id === null ? undefined : archive.get('statements', id)?.data;
    const second = spans.find((span) => span.second)?.second;
    if (id === null || !statement || !second || guarded) return [];
    if (statement.reports[0]?.article !== article) return [];
    const speaker = onRecord(recording, second, spans[0].saidOn);
    return speaker === null || speaker === statement.speaker ? [] : [{ statement: id, speaker }];
  });
}

/** Id of a person or a body that is on record already: nobody is drafted for having come second. */
function onRecord(
  { archive, reading }: Recording,
  { name, kind, role, organisation: body }: SecondSpeaker,
  saidOn: string | null,
): string | null {
  const organisation = body === null ? null : archive.organisations.resolve(body);
  const day = saidOn ?? reading.publishedAt.slice(0, 10);
  if (kind === 'organisation') return archive.organisations.resolve(name);
  if (kind === 'role') {
    return archive.people.holderOf(role ?? name, organisation, day) ?? organisation;
  }
  const found = archive.people.resolve({ name, role, organisation, day });
  const person = found.is === 'known' ? archive.get('people', found.id)?.data : undefined;
  return found.is === 'known' && person && isPublicFigure(person) ? found.id : null;
}
