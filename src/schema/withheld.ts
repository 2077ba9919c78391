import { z } from 'astro/zod';

/**
 * What an article may be about so that those of whom it tells must not be known: subject → what it is
 * called. Sources: Kode Etik Jurnalistik, article 5; Pedoman Pemberitaan Ramah Anak (Dewan Pers, 2019);
 * UU 21/2007, article 44.
 */
export const PROTECTED_SUBJECTS = {
  'kekerasan-seksual': 'kejahatan seksual',
  anak: 'anak sebagai korban, saksi, atau pelaku',
  kdrt: 'kekerasan dalam rumah tangga',
  'bunuh-diri': 'bunuh diri',
  'perdagangan-orang': 'perdagangan orang',
} as const;

export type ProtectedSubject = keyof typeof PROTECTED_SUBJECTS;

export const protectedSubject = z.enum(
  Object.keys(PROTECTED_SUBJECTS) as [ProtectedSubject, ...ProtectedSubject[]],
);

/**
 * How something looks that must be recognised again without being readable: the beginning of the key's
 * own hash, and a keyed hash (HMAC-SHA-256, 128 bits of it). Without the key, which is never published,
 * it cannot be found by guessing names or addresses.
 */
export const SEAL = '[0-9a-f]{8}:[0-9a-f]{32}';
export const seal = z.string().regex(new RegExp(`^${SEAL}$`));

/** Why something that an article says was read and not recorded: reason → what it means. */
export const WITHHELD_REASONS = {
  private: 'Dikatakan orang yang bukan tokoh publik.',
  protected:
    'Dikatakan orang yang bukan tokoh publik, di artikel tentang orang yang harus dilindungi.',
  untellable: 'Dikatakan tokoh publik, tetapi yang dilindungi tidak dapat disamarkan dengan pasti.',
  event: 'Peristiwa di artikel tentang orang yang harus dilindungi.',
  erased: 'Pernah dihapus dengan npm run erase.',
} as const;

export type WithheldReason = keyof typeof WITHHELD_REASONS;

/** How many statements and events of an article were withheld, by reason. */
export const withheld = z.strictObject({
  reason: z.enum(Object.keys(WITHHELD_REASONS) as [WithheldReason, ...WithheldReason[]]),
  count: z.int().positive(),
});

export type Withheld = z.infer<typeof withheld>;
