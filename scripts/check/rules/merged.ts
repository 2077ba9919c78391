import type { Entry, Problem } from '../../../src/schema/parse.ts';
import { MERGEABLE, type Mergeable } from '../../record/merge.ts';
import { type Checking, problemAt } from '../rule.ts';

/** A merged record leads to the one that stays, in one step. */
export function* mergedRecordsEndSomewhere({ records, looked }: Checking): Generator<Problem> {
  for (const collection of ['statements', 'events'] as const) {
    for (const entry of looked(collection)) {
      const into = entry.data.mergedInto;
      if (into === undefined) continue;
      if (into !== entry.id && records[collection].get(into)?.data.mergedInto === undefined)
        continue;
      yield problemAt(entry as Entry, ['mergedInto'], {
        rule: 'merged-chain',
        what:
          into === entry.id
            ? {
                id: 'berkas ini digabung ke dirinya sendiri',
                en: 'this file is merged into itself',
              }
            : {
                id: `"${into}" sendiri sudah digabung ke berkas lain`,
                en: `"${into}" was itself merged into another file`,
              },
        mend: {
          id: 'tunjuk langsung berkas terakhir, atau hapus baris ini',
          en: 'name the last file, or delete this line',
        },
      });
    }
  }
}

/** A body is not its own parent or successor, over however many steps: told once a circle. */
export function* bodiesHaveAnEnd({ records, looked }: Checking): Generator<Problem> {
  for (const field of ['parent', 'successor'] as const) {
    const ending = new Set<string>();
    for (const entry of looked('organisations')) {
      const path = new Set<string>();
      let at: string | undefined = entry.id;
      while (at !== undefined && !path.has(at) && !ending.has(at)) {
        path.add(at);
        at = records.organisations.get(at)?.data[field];
      }
      if (at === undefined || ending.has(at)) for (const id of path) ending.add(id);
      else if (at === entry.id && [...path].every((id) => entry.id <= id)) {
        yield problemAt(entry as Entry, [field], {
          rule: 'circle',
          what: {
            id: `${field} berputar: ${[...path, at].join(' → ')}`,
            en: `${field} goes in a circle: ${[...path, at].join(' → ')}`,
          },
          mend: {
            id: 'hapus atau betulkan salah satu rujukan di lingkaran ini',
            en: 'delete or correct one of these references',
          },
        });
      }
    }
  }
}

/** A finding on a conflict names another statement. */
export function* conflictsAreWithOthers({ looked }: Checking): Generator<Problem> {
  for (const entry of looked('statements')) {
    const seen = new Set<string>();
    for (const [index, { with: other }] of entry.data.conflicts.entries()) {
      const twice = seen.has(other);
      seen.add(other);
      if (other !== entry.id && !twice) continue;
      yield problemAt(entry as Entry, ['conflicts', index, 'with'], {
        rule: 'conflict-with-itself',
        what: twice
          ? {
              id: `putusan tentang "${other}" ditulis dua kali`,
              en: `there are two findings on "${other}"`,
            }
          : {
              id: 'pernyataan ini bertentangan dengan dirinya sendiri',
              en: 'this statement is in conflict with itself',
            },
        mend: twice
          ? { id: 'sisakan satu putusan', en: 'keep one of them' }
          : {
              id: 'tulis id pernyataan lain yang memuat kata-kata sama',
              en: 'write the id of the other statement with the same words',
            },
      });
    }
  }
}

/** A finding that takes a side can be followed to what it rests on; an open one has nothing to show yet. */
export function* findingsHaveEvidence({ looked }: Checking): Generator<Problem> {
  for (const entry of looked('statements')) {
    for (const [index, { status, link }] of entry.data.conflicts.entries()) {
      if (link !== undefined || status === 'belum-jelas') continue;
      yield problemAt(entry as Entry, ['conflicts', index, 'status'], {
        rule: 'conflict-without-link',
        level: 'warning',
        what: {
          id: `putusan "${status}" tanpa link ke buktinya`,
          en: `the finding "${status}" has no link to its evidence`,
        },
        mend: {
          id: 'tambahkan alamat siaran pers, rekaman, atau ralatnya; belum ada bukti: tulis status belum-jelas',
          en: 'add the address of the press release, recording or correction; without one, write the status belum-jelas',
        },
        example: 'link: https://contoh.go.id/siaran-pers',
      });
    }
  }
}

/** An id that leads here is nobody else's: two pages cannot stand at one address. */
export function* formerIdsAreFree({ looked, known }: Checking): Generator<Problem> {
  for (const collection of MERGEABLE) {
    for (const entry of looked(collection) as Iterable<Entry<Mergeable>>) {
      for (const [index, id] of (entry.data.formerIds ?? []).entries()) {
        if (!known(collection, id)) continue;
        yield problemAt(entry as Entry, ['formerIds', index], {
          rule: 'former-id',
          what: {
            id: `id lama "${id}" masih dipakai content/${collection}/${id}.md`,
            en: `the former id "${id}" is still that of content/${collection}/${id}.md`,
          },
          mend: {
            id: `bila sama, jalankan: npm run merge -- ${collection} ${entry.id} ${id}; bila bukan, hapus id lama ini`,
            en: `if they are the same, run: npm run merge -- ${collection} ${entry.id} ${id}; if not, delete this former id`,
          },
        });
      }
    }
  }
}
