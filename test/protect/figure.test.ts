import { describe, expect, it } from 'vitest';
import { NEAR_OFFICES } from '../../scripts/lang/id/standing.ts';
import { type Described, holdsOffice, standingOf } from '../../scripts/protect/figure.ts';
import type { Person } from '../../src/schema/person.ts';

const speaker = (
  role: string | null,
  organisation: string | null = null,
  official: boolean | null = false,
  speakerKind: Described['speakerKind'] = 'person',
): Described => ({ speakerKind, role, organisation, official });

const post = (title: string): Pick<Person, 'posts'> => ({ posts: [{ title }] });

const said = (described: Described, person?: Pick<Person, 'public' | 'posts'>): string => {
  const { is, sure } = standingOf(described, person);
  return sure ? is : `${is}?`;
};

describe('who may be named, by what is printed', () => {
  it.each<[string, Described, string]>([
    ['an official', speaker('Kapolres Bantul', 'Polres Bantul', true), 'public'],
    ['an official by office alone', speaker('Bupati Tapin', null, null), 'public'],
    ['a village head', speaker('Kepala Desa Sukaraja', null, true), 'public'],
    ['an official without a role', speaker(null, 'BNPB', true), 'public'],
    ['a member of parliament', speaker('anggota Komisi X DPR', 'DPR', true), 'public'],
    ['a former minister', speaker('mantan Menteri Agama', null, false), 'public'],
    ['a former head of a village', speaker('Mantan Kades Karangwuni'), 'public'],
    ['a former director general', speaker('eks Dirjen Perdagangan Luar Negeri'), 'public'],
    ['a head by custom', speaker('Bendesa Adat Kelating'), 'public'],
    ['a forecaster', speaker('prakirawan'), 'public'],
    ['a doctor', speaker('Dokter kloter'), 'public'],
    ['an inspector', speaker('Inspektur Kabupaten Lahat'), 'public'],
    ['somebody of a ministry', speaker('pejabat dari kementerian'), 'public'],
    ['somebody’s wife', speaker('istri pejabat dinas'), 'private'],
    ['a former wife', speaker('mantan istri'), 'private'],
    ["somebody's former wife", speaker('mantan istrinya'), 'private'],
    ["somebody's neighbour", speaker('tetangganya'), 'private'],
    ['a party chair', speaker('Ketua Umum Partai Contoh', 'Partai Contoh'), 'public'],
    ['a party cadre', speaker('kader Partai Contoh', 'Partai Contoh'), 'public'],
    ['a spokesperson', speaker('juru bicara keluarga besar PT Contoh'), 'public'],
    ['a head of public relations', speaker('Kepala Humas'), 'public'],
    ['a candidate', speaker('cagub nomor urut 2'), 'public'],
    ['a candidate, spelled', speaker('calon Bupati Tapin'), 'public'],
    ['a company', speaker('Direktur Utama PT Contoh', 'PT Contoh'), 'public'],
    ['a founder', speaker('pendiri sekaligus CEO Panenku', 'Panenku'), 'public'],
    ['a union', speaker('Ketua Federasi Serikat Pekerja', 'Federasi Serikat Pekerja'), 'public'],
    ['a chair of a committee', speaker('Ketua panitia'), 'public'],
    ['an activist for a body', speaker('aktivis Walhi', 'Walhi'), 'public'],
    ['an expert', speaker('pakar keamanan siber'), 'public'],
    ['an expert witness', speaker('saksi ahli pidana'), 'public'],
    ['a psychologist', speaker('psikolog anak'), 'public'],
    ['a lawyer', speaker('kuasa hukum para Pemohon'), 'public'],
    ['somebody of a body', speaker(null, 'Walhi'), 'public'],
    ['a body', speaker(null, 'BSSN', true, 'organisation'), 'public'],
    ['an office without a name', speaker('Kapolres Banjar', null, true, 'role'), 'public'],
    ['a villager', speaker('warga Desa Sukamaju'), 'private'],
    ['a villager of whom the reader was unsure', speaker('warga', null, null), 'private'],
    ['one of the villagers', speaker('salah seorang warga'), 'private'],
    ['a victim', speaker('korban'), 'private'],
    ['a victim who survived', speaker('korban selamat'), 'private'],
    ['a witness', speaker('saksi'), 'private'],
    ['a mother', speaker('ibu korban'), 'private'],
    ['kin', speaker('keluarga korban'), 'private'],
    ['an heir, who is no expert', speaker('ahli waris'), 'private'],
    ['a suspect without office', speaker('tersangka'), 'private'],
    ['a reported person', speaker('terlapor'), 'private'],
    ['a defendant', speaker('terdakwa'), 'private'],
    ['a trader', speaker('pedagang beras'), 'private'],
    ['an owner', speaker('pemilik warung'), 'private'],
    ['a passenger of an airline', speaker('penumpang Contoh Air', 'Contoh Air'), 'private'],
    ['an employee', speaker('karyawan PT Contoh', 'PT Contoh'), 'private'],
    ['a student of a public school', speaker('siswa kelas 9', 'SMPN 1', true), 'private'],
    ['a student', speaker('mahasiswi', 'Universitas Contoh'), 'private'],
    ['a jobseeker, who is no candidate', speaker('calon pekerja'), 'private'],
    ['a neighbour', speaker('tetangga korban'), 'private'],
    ['villagers without a name', speaker('warga setempat', null, false, 'role'), 'private'],
    ['somebody without any office', speaker(null), 'private?'],
    ['a community figure', speaker('tokoh pemuda Kecamatan Contoh'), 'private?'],
    ['a speaker for villagers', speaker('perwakilan warga'), 'private?'],
    ['a teacher of no known school', speaker('guru', null, null), 'private?'],
    ['a word that says nothing', speaker('Epilog'), 'private?'],
    ['nobody', speaker(null, null, null, null), 'private?'],
  ])('%s', (_case, described, expected) => {
    expect(said(described)).toBe(expected);
  });
});

describe('who may be named, by the file of the person', () => {
  it.each<[string, Described, Pick<Person, 'public' | 'posts'>, string]>([
    ['a name alone, on record with a post', speaker(null), post('Wakil Menteri'), 'public'],
    ['a suspect who held a post', speaker('tersangka'), post('Bupati Contoh'), 'public'],
    ['marked by an editor', speaker('warga'), { public: true, posts: [] }, 'public'],
    [
      'marked as private',
      speaker('Ketua RT 3', null, true),
      { public: false, posts: [] },
      'private',
    ],
    ['a post that is none', speaker(null), post('korban'), 'private?'],
    [
      'first a victim, then elected',
      speaker(null),
      { posts: [{ title: 'korban' }, { title: 'anggota DPRD' }] },
      'public',
    ],
  ])('%s', (_case, described, person, expected) => {
    expect(said(described, person)).toBe(expected);
  });
});

it.each(['Kepala sekolahnya', 'Wali kelasnya', 'Kepala desanya', 'Pengasuh pondoknya'])(
  'an office is near as somebody’s too: %s',
  (role) => {
    expect(NEAR_OFFICES.test(role)).toBe(true);
    expect(holdsOffice(role)).toBe(false);
  },
);
