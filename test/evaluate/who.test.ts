import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scoreWho, tiesBeside } from '../../scripts/evaluate/who.ts';

const TEXT =
  'Kepala Dinas Kesehatan Kota Pagar Asri Siti Aminah membuka posko. “Vaksin cukup,” kata Siti. “Obat juga cukup,” kata Rudi Hartono, warga.';

it('persons count by any part of their name, offices and bodies by the words of a label', () => {
  const folder = mkdtempSync(join(tmpdir(), 'who-'));
  const articles = join(folder, 'x.ndjson');
  writeFileSync(articles, JSON.stringify({ id: 'a', text: TEXT, statements: [] }));
  expect(tiesBeside(articles)).toBeNull();
  const ties = join(folder, 'x-who.ndjson');
  const tied = { roles: ['Kepala'], affils: ['Dinas Kesehatan'] };
  writeFileSync(
    ties,
    JSON.stringify({
      id: 'a',
      who: [
        { text: 'Vaksin cukup,', tie: 'B', speaker: 'Siti Aminah', ...tied },
        { text: 'Obat juga cukup,', tie: 'A', speaker: 'Rudi Hartanto', ...tied },
        { text: 'Tidak ada di sini,', tie: 'C', speaker: 'Siti Aminah', ...tied },
        { text: 'Tidak dinilai,', tie: 'N', speaker: null, roles: [], affils: [] },
      ],
    }),
  );
  expect(tiesBeside(articles)).toBe(ties);
  const { speaker, fullest, role, body, missing, misses } = scoreWho(articles, ties);
  expect({ speaker, fullest, role, body, missing }).toEqual({
    speaker: { right: 1, of: 2 },
    fullest: { right: 1, of: 2 },
    role: { right: 1, of: 2 },
    body: { right: 1, of: 2 },
    missing: 1,
  });
  expect(misses[0]).toMatchObject({ article: 'a', what: 'speaker', expected: 'A Rudi Hartanto' });
});
