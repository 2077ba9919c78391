import type { ReviewReason } from '../../../src/schema/review.ts';
import { BODY_PRONOUNS } from '../../lang/id/speech.ts';
import type { Antecedent, Situation } from './antecedent.ts';
import { speakingBody } from './body.ts';

const isNobody = ({ attribution: { mention } }: Situation): boolean =>
  !mention || mention.kind === 'pronoun';

/** "Perusahaan mengklaim …": the body for which the last speaker spoke. */
export const bodyBefore: Antecedent = {
  id: 'body-before',
  examples: [
    [
      'Direktur PT Sawit Lestari, Budi Santoso, mengatakan izinnya lengkap. Perusahaan mengklaim tidak ada kebocoran.',
      'PT Sawit Lestari',
    ],
  ],
  find({ attribution: { mention }, last, register }) {
    if (mention?.kind !== 'pronoun' || !BODY_PRONOUNS.has(mention.text.toLowerCase())) return null;
    const body = last?.speaker.organisation;
    return body ? { ...speakingBody(body, register), review: ['speaker-inferred'] } : null;
  },
};

/** Cues of an answer: whose it is depends on who spoke before. */
const REPLY = /^(?:sahut|balas|jawab|timpal|potong|sela|sergah|tanya)nya$/i;

/** Paragraphs after which who spoke last is no longer sure to be meant. */
const FAR = 2;

/** "ujarnya", "kata dia", no subject: whoever spoke or was turned to last. */
export const lastSpeaker: Antecedent = {
  id: 'last-speaker',
  examples: [
    ['Bupati Tapin Budi Santoso membuka pasar. "Kios gratis setahun," ujarnya.', 'Budi Santoso'],
    ['"Kios gratis setahun," ujarnya.', null],
  ],
  find(situation) {
    if (!isNobody(situation)) return null;
    const { attribution, last, paragraph, doubtful, drafts } = situation;
    if (!last) return { speaker: null, text: null, review: ['speaker-unknown'] };
    // A subject that could not be read is not the same as none.
    const unread =
      (attribution.mention === null && !/nya$/.test(attribution.cue)) ||
      REPLY.test(attribution.cue);
    const far = unread || doubtful || paragraph - last.paragraph > FAR;
    // Whoever is meant is as doubtful as when they spoke before.
    const { speaker } = last;
    const before = drafts.findLast((draft) => draft.speaker?.key === speaker.key);
    const review: ReviewReason[] = far ? ['speaker-inferred'] : [];
    if (before?.review.has('speaker-ambiguous')) review.push('speaker-ambiguous');
    return { speaker, text: null, review };
  },
};
