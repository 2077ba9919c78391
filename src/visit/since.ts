import { instantOf } from './minute.ts';

const UNDATED = '.days :is(article, .mouths > li)[id]:not([data-added])';

/**
 * What came in since the reader's last visit to a story: rows are marked, and a line says how many.
 * The day of the visit stays in this browser; a first visit, a clock that runs backwards, or storage
 * that is forbidden or full, and nothing is said.
 */
export function sinceLastVisit(now = Date.now()): void {
  const line = document.querySelector<HTMLElement>('#sejak');
  if (!line) return;
  const last = exchange(`kunjungan ${location.pathname}`, now);
  if (last === undefined || last > now) return;
  const rows = [...document.querySelectorAll<HTMLElement>('.days [data-added]')];
  const fresh = rows.filter(({ dataset }) => instantOf(dataset['added'] ?? '') > last);
  if (fresh.length === 0) return;
  for (const row of fresh) row.classList.add('fresh');
  // Only the last ones say when they were added (`src/html/added.ts`).
  const least = fresh.length === rows.length && document.querySelector(UNDATED) !== null;
  const day = new Intl.DateTimeFormat('id', { dateStyle: 'long' }).format(last);
  const link = Object.assign(document.createElement('a'), {
    href: `#${fresh[0]?.id ?? ''}`,
    textContent: `${least ? 'Sedikitnya ' : ''}${fresh.length} catatan baru`,
  });
  line.replaceChildren(link, ` sejak kunjungan terakhir Anda, ${day}`);
  line.hidden = false;
}

/** Keeps the moment of this visit, and gives that of the last one. */
function exchange(key: string, now: number): number | undefined {
  try {
    const last = localStorage.getItem(key);
    localStorage.setItem(key, String(now));
    return last === null ? undefined : Number(last) || undefined;
  } catch {
    return undefined;
  }
}
