import { NEZAR, SOUND } from '../check/sound.ts';

/** A statement file that waits, with words of its own, beside the sound ones. */
export function statementFile({
  speaker = 'nezar-patria',
  role = 'Wakil Menteri Komunikasi dan Informatika',
  saidOn = '2023-11-30',
  review = [],
  words,
}: {
  speaker?: string | null;
  role?: string;
  saidOn?: string | null;
  review?: readonly string[];
  words: string;
}): string {
  return `---
speaker: ${speaker}
role: ${role}
organisation: kominfo
official: true
saidOn: ${saidOn}
place: null
kind: direct
stories: [data-pemilih]
reports:
  - article: contoh/2023-11-30-menunggu-kpu
    prefix: 'dan menambahkan, "'
    suffix: '," katanya.'
review: [${review.join(', ')}]
---
> ${words}
`;
}

export const EVENT = 'events/2023/11-28-surat-dikirim.md';

/** Sound content with an editor's own comments and quoting in the file that the tests decide on. */
export const COMMENTED: Readonly<Record<string, string>> = {
  ...SOUND,
  [EVENT]: (SOUND[EVENT] as string).replace('reports:', 'reviewed: 2023-12-01\nreports:'),
  [NEZAR]: (SOUND[NEZAR] as string)
    .replace('place: Plaza', '# dicek Rina\nplace: Plaza')
    .replace(
      'role: Wakil Menteri Komunikasi dan Informatika',
      "role:   'Wakil Menteri Komunikasi dan Informatika' # lama",
    )
    .replace('review: []', 'review: [speaker-inferred]'),
};
