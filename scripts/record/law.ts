import { LAW_KINDS, type Law, type LawCitation } from '../../src/schema/law.ts';
import { change, type Recording } from './reading.ts';
import { freeId } from './slug.ts';

/** How each kind of act is called in full, for the title of a draft. */
const KIND_NAMES: Readonly<Record<string, string>> = {
  uud: 'Undang-Undang Dasar',
  uu: 'Undang-Undang',
  perppu: 'Peraturan Pemerintah Pengganti Undang-Undang',
  pp: 'Peraturan Pemerintah',
  perpres: 'Peraturan Presiden',
  keppres: 'Keputusan Presiden',
  inpres: 'Instruksi Presiden',
  permen: 'Peraturan Menteri',
  pkpu: 'Peraturan KPU',
  perda: 'Peraturan Daerah',
};

/** A record for an act that is not in the register yet, from its citation alone: `uu/2022/27`. */
export function draftLaw(citation: string): { id: string; data: Law } {
  const [form = '', second, number] = citation.split('/');
  const kind = LAW_KINDS.find((known) => known === form.split('-')[0]);
  const scope = form.split('-').slice(1).join(' ');
  const name = `${KIND_NAMES[kind ?? ''] ?? form.toUpperCase()}${scope ? ` ${scope}` : ''}`;
  const year = /^\d{4}$/.test(second ?? '') ? Number(second) : undefined;
  const title = [
    year === undefined && second ? `${form.toUpperCase()} ${second.toUpperCase()}` : name,
    number && `Nomor ${number.toUpperCase()}`,
    year !== undefined && `Tahun ${year}`,
  ];
  return {
    id: [form, number, second].filter(Boolean).join('-').replaceAll('.', '-'),
    data: {
      kind: kind ?? (second ? 'lainnya' : 'kitab'),
      number: number?.toUpperCase(),
      year,
      title: title.filter(Boolean).join(' '),
      aliases:
        year === undefined && second ? [`${form.toUpperCase()} ${second.toUpperCase()}`] : [],
      citation,
    },
  };
}

/** The laws that the spans cite, as references; an act that is not on record yet is drafted. */
export function citationIds(
  recording: Recording,
  spans: readonly { start: number; end: number }[],
): LawCitation[] {
  const cited = recording.reading.extraction.laws.filter(({ start, end }) =>
    spans.some((span) => span.start <= start && end <= span.end),
  );
  const seen = new Map<string, LawCitation>();
  for (const { id: citation, article } of cited) {
    const law = lawId(recording, citation);
    seen.set(`${law} ${article}`, { law, article: article ?? undefined });
  }
  return [...seen.values()];
}

/** Id of an act on record, drafted when it is not there yet. */
export function lawId(recording: Recording, citation: string): string {
  const { archive } = recording;
  const known = archive.lawOf(citation);
  if (known) return known;
  const draft = draftLaw(citation);
  const id = freeId(draft.id, (taken) => archive.isNamed('laws', taken));
  change(recording, { kind: 'create', collection: 'laws', id, data: draft.data, words: '' });
  return id;
}
