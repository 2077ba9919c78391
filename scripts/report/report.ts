import type { Entry } from '../../src/schema/parse.ts';
import type { Problem } from '../../src/schema/problem.ts';
import { REVIEW_REASONS } from '../../src/schema/review.ts';
import { WITHHELD_REASONS } from '../../src/schema/withheld.ts';
import { wordsOf } from '../../src/schema/words.ts';
import { addressOfPassage } from '../../src/wording/passage.ts';
import { relationsOf } from '../../src/wording/relations.ts';
import { harmOf } from '../record/harm.ts';
import { nameOf, relatedIn } from '../record/related.ts';
import { twinsAmong } from './alike.ts';
import { addedIn, type Proposal } from './change.ts';
import { newNames } from './names.ts';
import { type Second, secondChoices } from './second.ts';
import { joined, plain, type Section, target } from './text.ts';

type Statement = Entry<'statements'>;
type Happening = Entry<'events'>;
type Entries = Proposal['after'];

/** Where a file of a proposal can be edited or deleted without git; null on a host that has no such page. */
export interface Host {
  edit(path: string): string;
  remove(path: string): string;
}

/** Most bytes of a report: a host takes 65,536 characters as the text of a pull request. */
export const MOST_BYTES = 60_000;

/**
 * What a proposal brings, for the person who is to accept it, as Markdown: what wants a look first,
 * then everything by article, each with its words, its source and its file.
 *
 * @param problems what `npm run check` finds in it
 */
export function reportOf(
  proposal: Proposal,
  problems: readonly Problem[],
  host: Host | null,
): string {
  const { added, changed, removed, after } = proposal;
  const fresh = addedIn(proposal, 'statements');
  const doubtful = fresh
    .filter(({ data }) => data.review.length > 0)
    .sort((a, b) => harmOf(a.data.review) - harmOf(b.data.review));
  const secondOf = secondChoices(after);
  const happenings = addedIn(proposal, 'events').sort(
    (a, b) => harmOf(a.data.review) - harmOf(b.data.review),
  );
  const sure = fresh.filter(({ data }) => data.review.length === 0);
  const count = (paths: readonly string[], folder: string) =>
    paths.filter((path) => path.startsWith(`${folder}/`)).length;
  const head = [
    '# Usulan',
    '',
    added.length + changed.length + removed.length === 0
      ? 'Tidak ada perubahan.'
      : `${[
          `${fresh.length} pernyataan baru (${doubtful.length} perlu dilihat dulu)`,
          `${count(added, 'events')} peristiwa`,
          `${count(added, 'articles')} artikel`,
          `${count(changed, 'statements')} pernyataan berubah`,
          `${count(removed, 'statements')} dihapus`,
        ].join(', ')}.`,
    '',
    'Yang sudah Anda bandingkan dengan artikelnya dan cocok diberi `reviewed` hari itu: tombol *Benar* di `npm run desk`, atau isian itu di berkasnya. Yang salah diubah atau ditolak (dihapus); yang ditolak tidak diusulkan lagi. Yang belum sempat diperiksa boleh ikut digabung tanpa `reviewed`: situs menandainya *dibaca program*.',
    '',
  ].join('\n');
  const sections: Section[] = [
    { title: 'Yang salah menurut npm run check', items: problems.map(problemItem) },
    {
      title: 'Perlu dilihat dulu',
      items: doubtful.map((one) => statementItem(one, after, host, secondOf)),
    },
    { title: 'Atribusi berbeda', items: conflictItems(proposal) },
    { title: 'Mungkin ganda', items: twinItems(fresh, proposal) },
    { title: 'Tokoh, lembaga, dan peraturan baru', items: newNames(proposal) },
    { title: 'Ditahan', items: withheldItems(proposal) },
    { title: 'Hilang atau berubah di sumbernya', items: goneItems(proposal) },
    {
      title: 'Peristiwa baru',
      items: happenings.map((one) => eventItem(one, after, host)),
    },
    { title: 'Tanpa keraguan, menurut artikel', items: byArticle(sure, after, host) },
    {
      title: 'Berubah dan dihapus',
      items: [
        ...changed.filter(isQuoted).map((path) => `- diubah: \`${path}\``),
        ...removed.filter(isQuoted).map((path) => `- dihapus: \`${path}\``),
      ],
    },
  ];
  return joined(head, sections, MOST_BYTES);
}

const isQuoted = (path: string): boolean => /^(?:statements|events)\//.test(path);

function problemItem({ path, line, what, mend, level }: Problem): string {
  return `- ${level === 'warning' ? 'periksa: ' : ''}\`${path}:${line}\` ${plain(what.id)} → ${plain(mend.id)}`;
}

/**
 * One statement: the words, who, office, day, where to read it, and what can be done with it.
 *
 * @param secondOf what may be right where it is doubted; without it the source stands above it already
 */
function statementItem(
  entry: Statement,
  entries: Entries,
  host: Host | null,
  secondOf?: Second,
): string {
  const { data, path } = entry;
  const words = wordsOf(entry.body);
  const who =
    data.speaker === null ? '**narasumber tidak diketahui**' : plain(nameOf(entries, data.speaker));
  const facts = [
    who,
    data.role ? plain(data.role) : null,
    data.saidOn ?? 'hari tidak diketahui',
  ].filter(Boolean);
  const doubts = data.review.map((reason) => {
    const second = secondOf?.(entry, reason);
    return `  - ⚠ ${REVIEW_REASONS[reason]}${second ? ` ${plain(second)}` : ''}`;
  });
  return [
    `- ${data.kind === 'direct' ? `“${plain(words)}”` : plain(words)}`,
    `  — ${facts.join(' · ')}`,
    ...doubts,
    ...(secondOf ? [`  - ${sourceOf(entry, entries)}`] : []),
    `  - ${actions(path, host)}`,
  ].join('\n');
}

/** One happening: its day, the words, where to read it, and what can be done with it. */
function eventItem(entry: Happening, entries: Entries, host: Host | null): string {
  const { data, path, body } = entry;
  const days = data.until ? `${data.date} sampai ${data.until}` : data.date;
  return [
    `- **${days}** ${plain(wordsOf(body))}`,
    ...data.review.map((reason) => `  - ⚠ ${REVIEW_REASONS[reason]}`),
    `  - ${sourceOf(entry, entries)}`,
    `  - ${actions(path, host)}`,
  ].join('\n');
}

/** Links that need no git; on a host without such pages the file itself. */
function actions(path: string, host: Host | null): string {
  if (!host) return `\`${path}\``;
  const [edit, remove] = [target(host.edit(path)), target(host.remove(path))];
  return `[terima](${edit} "tulis hari ini sebagai reviewed") · [ubah](${edit}) · [tolak](${remove})`;
}

function sourceOf({ data, body }: Statement | Happening, entries: Entries): string {
  const [report] = data.reports;
  const article = report ? entries.articles.get(report.article)?.data : undefined;
  if (!report || !article) return 'artikelnya tidak ada';
  const outlet = entries.outlets.get(article.outlet)?.data.name ?? article.outlet;
  const title = plain(article.title ?? report.article, 120);
  if (!article.url) return `${plain(outlet)}: ${title} (tautannya belum ada)`;
  const gone = article.missingSince
    ? ` — **tidak ada lagi di medianya sejak ${article.missingSince.slice(0, 10)}**`
    : '';
  const passage = addressOfPassage(article.url, {
    words: report.quote ?? wordsOf(body),
    data: report,
  });
  const copy = gone && article.archive ? `, [salinan arsip](${target(article.archive)})` : '';
  return `[${plain(outlet)}: ${title}](${target(passage)})${gone}${copy}`;
}

function byArticle(fresh: readonly Statement[], entries: Entries, host: Host | null): string[] {
  const groups = Map.groupBy(fresh, ({ data }) => data.reports[0]?.article ?? '');
  return [...groups].flatMap(([, statements]) => {
    const [first] = statements as [Statement, ...Statement[]];
    const heading = `\n### ${sourceOf(first, entries)}\n`;
    return statements.map(
      (one, at) => (at === 0 ? `${heading}\n` : '') + statementItem(one, entries, host),
    );
  });
}

/** The same words in different mouths that the proposal brings about, and those that it settles. */
function conflictItems({ before, after }: Proposal): string[] {
  const [old, now] = [conflictsIn(before), conflictsIn(after)];
  const opened = [...now].filter(([key]) => !old.has(key));
  const gone = [...old].filter(([key]) => !now.has(key));
  const findings = [...after.statements.values()].flatMap((entry) => {
    const known = before.statements.get(entry.id)?.data.conflicts.length ?? 0;
    return entry.data.conflicts
      .slice(known)
      .map(
        ({ with: other, status }) => `- diputuskan: \`${entry.id}\` dan \`${other}\`: ${status}`,
      );
  });
  const told = (items: [string, string][], verb: string) =>
    items.map(([key, words]) => {
      const who = key.split(' ').map((id) => {
        const speaker = (after.statements.get(id) ?? before.statements.get(id))?.data.speaker;
        return speaker ? plain(nameOf(after, speaker)) : `\`${id}\``;
      });
      return `- ${verb}: “${plain(words, 200)}” — ${[...new Set(who)].join('; ')}`;
    });
  return [...told(opened, 'terbuka'), ...findings, ...told(gone, 'hilang')];
}

function conflictsIn(entries: Entries): Map<string, string> {
  const { conflicts } = relationsOf(relatedIn(entries));
  return new Map(
    conflicts.map(({ passages }) => [
      [...new Set(passages.flatMap(({ members }) => members.map(({ id }) => id)))].sort().join(' '),
      passages[0]?.words ?? '',
    ]),
  );
}

/** Counts only: who must be protected is not named here either. Of an article read again, what is more. */
function withheldItems(proposal: Proposal): string[] {
  const counts = new Map<string, number>();
  for (const { id, data } of proposal.after.articles.values()) {
    const before = proposal.before.articles.get(id)?.data.withheld ?? [];
    for (const { reason, count } of data.withheld ?? []) {
      const known = before.find((one) => one.reason === reason)?.count ?? 0;
      counts.set(reason, (counts.get(reason) ?? 0) + Math.max(0, count - known));
    }
  }
  const told = [...counts].filter(([, count]) => count > 0);
  return told.map(
    ([reason, count]) =>
      `- ${count} ×: ${WITHHELD_REASONS[reason as keyof typeof WITHHELD_REASONS]}`,
  );
}

/** What is no longer at its source: of articles on record, and of those that the proposal brings. */
function goneItems({ before, after }: Proposal): string[] {
  const words = (id: string) => {
    const entry = after.statements.get(id) ?? after.events.get(id);
    return entry ? `“${plain(wordsOf(entry.body), 120)}” (\`${id}\`)` : `\`${id}\``;
  };
  return [...after.articles.values()].flatMap(({ id, data }) => {
    const old = before.articles.get(id)?.data;
    const more = (now: readonly string[] = [], then: readonly string[] = []) =>
      now.filter((one) => !then.includes(one));
    const told = `${plain(data.title ?? '', 120)} (\`${id}\`)`.trim();
    const since = data.missingSince?.slice(0, 10);
    const copy = data.archive ? `; [salinan arsip](${target(data.archive)})` : '';
    return [
      ...(since && !old?.missingSince
        ? [`- artikelnya tidak ada lagi di medianya sejak ${since}: ${told}${copy}`]
        : []),
      ...more(data.wordsGone, old?.wordsGone).map(
        (one) => `- kata-katanya tidak ada lagi di artikelnya: ${words(one)}`,
      ),
      ...more(data.wordsChanged, old?.wordsChanged).map(
        (one) => `- kata-katanya kini tertulis lain di artikelnya: ${words(one)}`,
      ),
    ];
  });
}

/** New statements that may be another one told once more. */
function twinItems(fresh: readonly Statement[], { added, after }: Proposal): string[] {
  const isNew = new Set(added);
  return twinsAmong(fresh, after.statements.values()).map(({ fresh: entry, other }) => {
    const { speaker, saidOn } = entry.data;
    const who = speaker === null ? 'narasumber tidak diketahui' : plain(nameOf(after, speaker));
    return [
      `- “${plain(wordsOf(entry.body), 200)}” (\`${entry.path}\`)`,
      `  — ${who} · ${saidOn ?? 'hari tidak diketahui'}`,
      `  - mungkin sama dengan ${isNew.has(other.path) ? 'yang juga baru' : 'yang sudah ada'}: “${plain(wordsOf(other.body), 200)}” (\`${other.path}\`)`,
      `  - bila satu ucapan, hapus salah satunya; bila dua, tulis \`differentFrom: [${other.id}]\` di berkas ini`,
    ].join('\n');
  });
}
