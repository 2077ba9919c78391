import { expect, it } from 'vitest';
import { postIdOf } from '../../src/tables/post.ts';
import { recordsIn, rowsOf, sourceOf } from './source.ts';

const source = sourceOf(recordsIn('content'));
const idOf = (role: string, organisation: string) =>
  postIdOf(role, source.model.organisations.get(organisation) ?? null);

it.each([
  ['Menteri Komunikasi dan Informatika', 'kominfo', 'kominfo/menteri'],
  ['Menteri Kominfo', 'kominfo', 'kominfo/menteri'],
  ['Menkominfo', 'kominfo', 'kominfo/menteri'],
  ['Menteri Komunikasi dan Informatika (Menkominfo)', 'kominfo', 'kominfo/menteri'],
  ['Wamenkominfo', 'kominfo', 'kominfo/wakil-menteri'],
  ['Wakil Menteri Komunikasi dan Informatika', 'kominfo', 'kominfo/wakil-menteri'],
  ['Wakil Menteri Kominfo', 'kominfo', 'kominfo/wakil-menteri'],
  ['Dirjen Aptika Kementerian Kominfo', 'kominfo', 'kominfo/direktur-jenderal-aptika'],
  [
    'Direktur Jenderal Aplikasi Informatika Kementerian Kominfo',
    'kominfo',
    'kominfo/direktur-jenderal-aplikasi-informatika',
  ],
  [
    'Direktur Jenderal Aplikasi Informatika',
    'kominfo',
    'kominfo/direktur-jenderal-aplikasi-informatika',
  ],
  ['Mendagri', 'kemendagri', 'kemendagri/menteri'],
  ['Menteri Dalam Negeri', 'kemendagri', 'kemendagri/menteri'],
  ['Menlu RI', 'kemlu', 'kemlu/menteri'],
  ['Menko Polhukam', 'kemenko-polhukam', 'kemenko-polhukam/menteri-koordinator'],
  ['Menkopolhukam', 'kemenko-polhukam', 'kemenko-polhukam/menteri-koordinator'],
  [
    'Menteri Koordinator Bidang Politik, Hukum, dan Keamanan',
    'kemenko-polhukam',
    'kemenko-polhukam/menteri-koordinator',
  ],
  ['Sekda Provinsi Kalimantan Selatan', 'pemprov-kalsel', 'pemprov-kalsel/sekretaris-daerah'],
  ['Ketua KPU', 'kpu', 'kpu/ketua'],
  ['Ketua Komisi Pemilihan Umum RI', 'kpu', 'kpu/ketua'],
  ['Mantan Ketua KPU', 'kpu', 'kpu/mantan-ketua'],
  ['Sekjen', 'dpr', 'dpr/sekretaris-jenderal'],
  ['Juru Bicara BSSN', 'bssn', 'bssn/juru-bicara'],
  ['Jubir Badan Siber dan Sandi Negara', 'bssn', 'bssn/juru-bicara'],
])('%s of %s is %s', (role, organisation, id) => {
  expect(idOf(role, organisation)).toBe(id);
});

it('says nothing where the body is not known or no office is left', () => {
  expect(postIdOf('Menteri Kominfo', null)).toBeNull();
  expect(postIdOf(null, null)).toBeNull();
  expect(idOf('—', 'kpu')).toBeNull();
});

it('what a statement says of the office leads to who held it that day', () => {
  const held = rowsOf('memberships', source);
  const statements = rowsOf('statements', source).filter(({ person_id }) => person_id !== null);
  const found = statements.filter(({ person_id, post_id }) =>
    held.some((row) => row['person_id'] === person_id && row['post_id'] === post_id),
  );
  expect(found.length).toBe(statements.length);
});
