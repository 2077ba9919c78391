import type { Entry, Problem } from '../../../src/schema/parse.ts';
import { wordsOfText } from '../../../src/wording/words.ts';
import { type Checking, comparedWords, levelOf, problemAt, quoted } from '../rule.ts';

/** Where words stand in an article: they end after they begin. */
export function* selectorsRunForward(checking: Checking): Generator<Problem> {
  for (const entry of quoted(checking)) {
    for (const [index, report] of entry.data.reports.entries()) {
      const parts = [
        { place: ['reports', index], ...report },
        ...(report.continued ?? []).map((part, at) => ({
          place: ['reports', index, 'continued', at],
          ...part,
        })),
      ];
      for (const { place, start, end } of parts) {
        if (start === undefined || end === undefined || end > start) continue;
        yield problemAt(entry as Entry, [...place, 'end'], {
          rule: 'selector-backwards',
          what: {
            id: `letak akhir (${end}) tidak sesudah letak awal (${start})`,
            en: `the end (${end}) is not behind the start (${start})`,
          },
          mend: {
            id: 'kembalikan angka yang ditulis program, atau hapus start dan end',
            en: 'restore the numbers that the program wrote, or delete start and end',
          },
          example: `start: ${end}\nend: ${start}`,
        });
      }
    }
  }
}

/** One article reports one statement once. */
export function* articlesReportOnce(checking: Checking): Generator<Problem> {
  for (const entry of quoted(checking)) {
    const seen = new Map<string, number>();
    for (const [index, report] of entry.data.reports.entries()) {
      const key = `${report.article} ${report.start ?? ''} ${report.quote ?? ''}`;
      const first =
        seen.get(key) ??
        (report.quote === undefined && report.start === undefined
          ? seen.get(`${report.article}`)
          : undefined);
      seen.set(key, index);
      seen.set(report.article, seen.get(report.article) ?? index);
      if (first === undefined) continue;
      yield problemAt(entry as Entry, ['reports', index, 'article'], {
        rule: 'report-twice',
        what: {
          id: `artikel ini sudah menjadi pemberitaan ke-${first + 1} dari catatan yang sama`,
          en: `this article is already report ${first + 1} of this record`,
        },
        mend: { id: 'hapus salah satunya', en: 'delete one of them' },
      });
    }
  }
}

/** Share of a report's words that must stand in the statement for it to be the same words. */
const SHARED = 0.25;

/** What an outlet printed in other words is still what the statement says. */
export function* reportsSayTheWords(checking: Checking): Generator<Problem> {
  for (const entry of quoted(checking)) {
    if (entry.data.reports.every(({ quote }) => quote === undefined)) continue;
    const body = new Set(comparedWords(entry));
    if (body.size === 0) continue;
    for (const [index, { quote }] of entry.data.reports.entries()) {
      if (quote === undefined) continue;
      const words = [...new Set(wordsOfText(quote))];
      const shared = words.filter((word) => body.has(word)).length;
      if (words.length > 0 && shared / Math.min(words.length, body.size) >= SHARED) continue;
      yield problemAt(entry as Entry, ['reports', index, 'quote'], {
        rule: 'report-words',
        level: levelOf(entry as Entry),
        what: {
          id: 'kata-kata pemberitaan ini hampir tidak ada yang sama dengan isi catatan',
          en: 'hardly any word of this report is in the statement',
        },
        mend: {
          id: 'salin kata-kata pernyataan ini dari artikelnya; bila pernyataan lain, buat berkasnya sendiri',
          en: 'copy the words of this statement from the article; if it is another one, make it a file of its own',
        },
      });
    }
  }
}

/**
 * An article remembers the ids that came of it. A statement that its article does not know, while
 * the article knows one that is gone and begins alike, was renamed: the program would write it anew.
 */
export function* idsStay(checking: Checking): Generator<Problem> {
  const { records, looked } = checking;
  for (const collection of ['statements', 'events'] as const) {
    for (const entry of looked(collection) as Iterable<Entry<'statements' | 'events'>>) {
      const article = records.articles.get(entry.data.reports[0]?.article ?? '')?.data;
      const given = article?.[collection] ?? [];
      if (given.includes(entry.id)) continue;
      const gone = given.filter((id) => !checking.known(collection, id));
      const words = comparedWords(entry);
      const was = gone.find((id) => isIdOf(id, entry.id, words));
      if (!was) continue;
      yield problemAt(entry as Entry, [], {
        rule: 'renamed-file',
        what: {
          id: `berkas ini semula bernama ${was}; dengan nama baru alamat lamanya mati`,
          en: `this file was named ${was}; under its new name the old address is dead`,
        },
        mend: {
          id: `kembalikan namanya: content/${collection}/${was}.md (nama berkas tidak diubah walau isinya dibetulkan)`,
          en: `give it its name back: content/${collection}/${was}.md (a file keeps its name when its contents are corrected)`,
        },
      });
    }
  }
}

/** Words of a statement that stand at the end of its id. */
const IN_ID = 3;

function isIdOf(id: string, other: string, words: readonly string[]): boolean {
  const tail = (name: string) => name.slice(name.indexOf('/') + 1);
  if (tail(id) === tail(other)) return true;
  return (
    id.endsWith(`-${words.slice(0, IN_ID).join('-')}`) ||
    id.includes(`-${words.slice(0, IN_ID + 1).join('-')}`)
  );
}
