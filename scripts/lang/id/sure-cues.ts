/**
 * Cues that are hardly ever anything else after a comma, so that they tell where a quotation ends whose
 * mark is lost. "Sampai", "aku" and "minta" are cues too, but also go on inside one.
 */
export const SURE_CUES: readonly string[] = [
  'beber',
  'imbuh',
  'jelas',
  'kata',
  'lanjut',
  'papar',
  'pungkas',
  'sambung',
  'sebut',
  'tambah',
  'tandas',
  'tegas',
  'terang',
  'tukas',
  'tutur',
  'ucap',
  'ujar',
  'ungkap',
];
