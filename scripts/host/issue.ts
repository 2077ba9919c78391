import { gh, ghJson } from './gh.ts';

/** Title of the one issue on what went wrong in the runs. */
export const TITLE = 'Masalah pengambilan';

interface Issue {
  number: number;
  title: string;
  state: 'OPEN' | 'CLOSED';
  /** Anybody may give an issue this title: only that of a job is ours. */
  author: { is_bot?: boolean } | null;
}

/**
 * Keeps the one issue on the runs' problems: opened or opened again, written anew, closed once all is
 * well.
 *
 * @param text what is wrong, as Markdown; null for nothing
 * @returns what was done
 */
export function tellProblems(text: string | null): string {
  const all = ghJson<Issue[]>([
    ...['issue', 'list', '--state', 'all', '--limit', '100', '--search', `in:title "${TITLE}"`],
    ...['--json', 'number,title,state,author'],
  ]);
  const [own] = all
    .filter(({ title, author }) => title === TITLE && author?.is_bot === true)
    .sort((a, b) => b.number - a.number);
  const number = String(own?.number);
  if (text === null) {
    if (own?.state !== 'OPEN') return 'Tidak ada masalah.';
    gh(['issue', 'close', number, '--comment', 'Jalan terakhir tidak menemui masalah lagi.']);
    return `#${number}: ditutup`;
  }
  if (!own) return gh(['issue', 'create', '--title', TITLE, '--body-file', '-'], text);
  if (own.state === 'CLOSED') gh(['issue', 'reopen', number]);
  gh(['issue', 'edit', number, '--body-file', '-'], text);
  return `#${number}: diperbarui`;
}
