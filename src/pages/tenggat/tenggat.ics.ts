import type { APIRoute } from 'astro';
import { absolute } from '../../content/address.ts';
import { identity } from '../../content/identity.ts';
import { site } from '../../content/site.ts';
import { today } from '../../content/today.ts';
import { calendarFile } from '../../feeds/calendar-file.ts';
import { dueOf } from '../../timeline/due.ts';

/** All deadlines for a reader's own calendar. */
export const GET: APIRoute = async () => {
  const due = dueOf((await site()).statements);
  return new Response(calendarFile(`Tenggat · ${identity().name}`, due, today(), absolute), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
