import type { Organisation } from '../../src/schema/organisation.ts';
import { wordsOfText } from '../../src/wording/words.ts';

/** The bodies on record, found by full name, abbreviation or another name. */
export class OrganisationIndex {
  #byName = new Map<string, Set<string>>();
  #organisations = new Map<string, Organisation>();

  add(id: string, organisation: Organisation): void {
    this.#organisations.set(id, organisation);
    const { name, abbreviations, otherNames } = organisation;
    for (const known of [name, ...abbreviations, ...otherNames]) {
      const key = organisationKey(known);
      const ids = this.#byName.get(key);
      if (ids) ids.add(id);
      else this.#byName.set(key, new Set([id]));
    }
  }

  has(id: string): boolean {
    return this.#organisations.has(id);
  }

  /** Id of the one body with this name, or null when none or several have it. */
  resolve(name: string): string | null {
    const ids = [...(this.#byName.get(organisationKey(name)) ?? [])];
    return ids.length === 1 ? (ids[0] ?? null) : null;
  }
}

/** Words that outlets add to or leave out of a body's name without meaning another body. */
const OPTIONAL = new Set(['ri', 'republik', 'indonesia', 'kabupaten', 'kab', 'provinsi', 'prov']);

/** A body's name as it is compared: "KPU RI" is "KPU"; a name of optional words alone keeps them. */
function organisationKey(name: string): string {
  const words = wordsOfText(name);
  const needed = words.filter((word) => !OPTIONAL.has(word));
  return (needed.length > 0 ? needed : words).join(' ');
}

/** First words of a body's name that tell what sort of body it is. */
const KIND_BY_FIRST_WORD: readonly (readonly [RegExp, Organisation['kind']])[] = [
  [/^(kementerian|kemen\w+|kementrian)\b/i, 'kementerian'],
  [/^(polri|polda|polres\w*|polsek|kepolisian|mabes polri|bareskrim|korlantas|densus)\b/i, 'polri'],
  [/^(tni|kodam|kodim|korem|koramil|lanal|lanud|kopassus)\b/i, 'tni'],
  [/^(kejaksaan|kejagung|kejati|kejari)\b/i, 'kejaksaan'],
  [/^(dpr|dprd|dpd|mpr|komisi [ivx]+)\b/i, 'legislatif'],
  [/^(pengadilan|mahkamah|pn|pt tun|ma|mk)\b/i, 'peradilan'],
  [
    /^(pemerintah|pemprov|pemkab|pemkot|dinas|bpbd|satpol|kecamatan|kelurahan|desa)\b/i,
    'pemerintah-daerah',
  ],
  [
    /^(kpu|bawaslu|kpk|ojk|bpk|komnas|ombudsman|dkpp|bank indonesia|bi|kpai)\b/i,
    'lembaga-independen',
  ],
  [/^(partai|dpp|dpw|dpc)\b/i, 'partai'],
  [/^(universitas|institut|sekolah|sma|smk|smp|sd|politeknik|fakultas)\b/i, 'pendidikan'],
  [/^(pt|cv)\b/i, 'perusahaan'],
  [/^badan\b/i, 'lembaga'],
];

/** A record for a body that is not on record yet, for an editor to complete. */
export function draftOrganisation(name: string, official: boolean | null): Organisation {
  const kind = KIND_BY_FIRST_WORD.find(([pattern]) => pattern.test(name))?.[1] ?? 'lainnya';
  return {
    name,
    abbreviations: [],
    otherNames: [],
    kind,
    official: official ?? false,
    review: official === null ? ['office-unknown'] : [],
  };
}
