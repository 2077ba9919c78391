import { expect, it } from 'vitest';
import { NO_EVIDENCE } from '../../scripts/extract/border.ts';
import { bystanderIn } from '../../scripts/extract/bystander.ts';

it.each([
  ['Di sana tinggal Budi Santoso, tukang las.', 'Budi Santoso'],
  ['Datang terlambat bagi Ngatiman (63).', 'Ngatiman'],
  ['Norce, mama berusia 60-an tahun, duduk di teras.', 'Norce'],
  ['Di teras, Norce, mama enam anak, duduk.', 'Norce'],
  ['Rumah itu milik Pak Sarto.', 'Sarto'],
  ['Di Pasar Induk tampak Rina Kartika.', 'Rina Kartika'],
])('%s: %s', (sentence, name) => {
  expect(bystanderIn(sentence, NO_EVIDENCE)?.name).toBe(name);
});

it.each([
  ['nobody', 'Hujan turun sejak pagi.'],
  ['a place', 'Mereka berkumpul di Sumatera Barat.'],
  ['a place that is called after somebody', 'Mereka berkumpul di Sari.'],
  ['a body', 'Perkara itu ditangani Dinas Sosial Ambara.'],
  ['a month', 'Rapat itu digelar pada bulan Agustus.'],
  ['two people', 'Budi Santoso (45) menemui Rina Kartika (41).'],
  ['two people as one', 'Tampak Budi Santoso dan Rina Kartika.'],
  ['too long to be a sentence', `${'Lalu hujan turun lagi. '.repeat(30)}Ngatiman (63) pulang.`],
])('%s: none in %s', (_what, sentence) => {
  expect(bystanderIn(sentence, NO_EVIDENCE)).toBeNull();
});
