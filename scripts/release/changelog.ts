import { withdrawnId } from '../../src/schema/withdrawn-id.ts';
import { type Change, FIRST_VERSION, lastingIds, type Release } from './compare.ts';

/** More ids than this are counted, not named: a changelog is for people. */
const MOST_NAMED = 40;

/**
 * What a release changes, for people, in Indonesian. Ids that came or changed are named; of what went
 * only those that the table of withdrawals names anyway, because the rest may be erased.
 *
 * @param day of the release
 */
export function changelogOf(change: Change, now: Release, version: string, day: string): string {
  const withdrawn = new Set(
    (now.tables.get('withdrawals')?.rows ?? []).map(({ record_id }) => String(record_id)),
  );
  const { first, shape, tables } = change;
  const lines = [`## ${version} (${day})`, ''];
  if (first)
    lines.push(
      version === FIRST_VERSION
        ? '- Versi pertama.'
        : '- Tidak ada versi sebelumnya yang masih dapat dibandingkan.',
    );
  else if (shape.went.length > 0) lines.push(`- Kolom yang hilang: ${coded(shape.went)}.`);
  if (!first && shape.came.length > 0) lines.push(`- Kolom baru: ${coded(shape.came)}.`);
  for (const { table, came, changed, went } of tables) {
    const counts = [
      [came.length, 'baru'],
      [changed.length, 'berubah'],
      [went.length, 'hilang'],
    ].filter(([count]) => count !== 0);
    if (counts.length === 0) continue;
    lines.push(`- \`${table}\`: ${counts.map(([count, what]) => `${count} ${what}`).join(', ')}.`);
    if (table !== 'statements' && table !== 'events') continue;
    lines.push(
      ...named(changed, ({ key, columns }) => `  - berubah: \`${key}\` (${columns.join(', ')})`),
      ...named(
        went.map((id) => nameNow(withdrawn, id)).filter((id) => id !== null),
        (id) => `  - ditarik atau digabung: \`${id}\``,
      ),
    );
  }
  if (lines.length === 2) lines.push('Tidak ada yang berubah.');
  return `${lines.join('\n')}\n`;
}

/**
 * The changelog of an earlier release without the ids of records that have been erased since: an id tells
 * who spoke, and of what.
 */
export function withoutErased(changelog: string, now: Release): string {
  const lasting = lastingIds(now);
  return changelog.replace(/^( {2}- [^`\n]*)`([^`\n]+)`/gm, (line, lead: string, id: string) =>
    lasting.has(id) ? line : `${lead}${backquoted(nameNow(lasting, id)) ?? '(dihapus)'}`,
  );
}

/** The id by which a record is known now; null where there is none. */
const nameNow = (known: ReadonlySet<string>, id: string): string | null =>
  known.has(id) ? id : known.has(withdrawnId(id)) ? withdrawnId(id) : null;

const backquoted = (id: string | null): string | null => (id === null ? null : `\`${id}\``);

const coded = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

function named<T>(all: readonly T[], line: (one: T) => string): string[] {
  const rest = all.length - MOST_NAMED;
  return [...all.slice(0, MOST_NAMED).map(line), ...(rest > 0 ? [`  - dan ${rest} lagi`] : [])];
}
