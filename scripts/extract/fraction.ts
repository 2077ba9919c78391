import { PARTY_WORDS } from '../lang/id/bodies.ts';

/** The fraction of a council: "Fraksi PDI Perjuangan", "fraksi Partai Amanat Nasional". */
const NAME = `[Ff]raksi\\s(?:Partai\\s)?\\p{Lu}[\\p{L}-]*(?:\\s(?:${PARTY_WORDS.join('|')}))*(?![\\p{L}])`;
const FIRST = new RegExp(`^${NAME}`, 'u');
const IN_OFFICE = new RegExp(`,?\\s(?:dari\\s)?${NAME}`, 'u');

/** The fraction with whose name a text begins; null where it begins with none. */
export const fractionAt = (text: string): string | null => FIRST.exec(text)?.[0] ?? null;

/** An office without the fraction in it: "Anggota DPRD Wringin Fraksi Gerindra" sits in the council. */
export const withoutFraction = (role: string): string => role.replace(IN_OFFICE, '').trim();
