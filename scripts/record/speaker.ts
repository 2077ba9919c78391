import type { ReviewReason } from '../../src/schema/review.ts';
import type { Statement as Span } from '../extract/extraction.ts';
import { draftOrganisation } from './organisation.ts';
import { change, type Recording } from './reading.ts';
import { freeId, slugOf } from './slug.ts';

/** Who a span is credited to, as ids on record. */
export interface Speaker {
  speaker: string | null;
  organisation: string | null;
  review: ReviewReason[];
}

/**
 * Resolves the speaker and body of a span, drafting a record for whoever is not on record yet.
 * Where several people could be meant, a draft of its own asks an editor.
 */
export function resolveSpeaker(recording: Recording, span: Span): Speaker {
  const organisation = span.organisation
    ? organisationId(recording, span.organisation, span.official)
    : null;
  switch (span.speakerKind) {
    case 'person':
      return person(recording, span, organisation);
    case 'organisation': {
      const speaker = span.speaker ? organisationId(recording, span.speaker, span.official) : null;
      return { speaker, organisation: organisation ?? speaker, review: [] };
    }
    case 'role': {
      const role = span.role ?? span.speaker ?? '';
      const day = span.saidOn ?? recording.reading.publishedAt.slice(0, 10);
      const holder = recording.archive.people.holderOf(role, organisation, day);
      if (holder) return { speaker: holder, organisation, review: ['speaker-inferred'] };
      return {
        speaker: organisation,
        organisation,
        review: organisation ? [] : ['speaker-unknown'],
      };
    }
    default:
      return { speaker: null, organisation, review: ['speaker-unknown'] };
  }
}

function person(recording: Recording, span: Span, organisation: string | null): Speaker {
  const { archive, reading } = recording;
  const name = span.speaker ?? '';
  const mention = {
    name,
    role: span.role,
    organisation,
    day: span.saidOn ?? reading.publishedAt.slice(0, 10),
  };
  const resolution = archive.people.resolve(mention);
  if (resolution.is === 'known') {
    const differs = archive.people.roleDiffers(resolution.id, mention);
    return { speaker: resolution.id, organisation, review: differs ? ['role-differs'] : [] };
  }
  const doubt: ReviewReason[] = resolution.is === 'doubtful' ? ['speaker-ambiguous'] : [];
  if (resolution.is === 'doubtful') {
    recording.explanation.push(
      `"${name}" dibuat sebagai orang baru: mungkin sama dengan ${resolution.candidates.join(', ')}`,
    );
  }
  const id = freeId(slugOf(name, 6, 'tanpa-nama'), (taken) => archive.isNamed('people', taken));
  change(recording, {
    kind: 'create',
    collection: 'people',
    id,
    data: {
      name,
      aliases: [],
      posts: span.role ? [{ title: span.role, organisation: organisation ?? undefined }] : [],
      review: doubt,
    },
    words: '',
  });
  return { speaker: id, organisation, review: doubt };
}

/** Id of a body, drafted when it is not on record. */
function organisationId(recording: Recording, name: string, official: boolean | null): string {
  const { archive } = recording;
  const known = archive.organisations.resolve(name);
  if (known) return known;
  const id = freeId(slugOf(name, 8, 'lembaga'), (taken) => archive.isNamed('organisations', taken));
  change(recording, {
    kind: 'create',
    collection: 'organisations',
    id,
    data: draftOrganisation(name, official),
    words: '',
  });
  return id;
}
