/** Hours that Indonesia's three zones are ahead of UTC. */
export const ZONES = { WIB: 7, WITA: 8, WIT: 9 } as const;
export type Zone = keyof typeof ZONES;

/** How an instant ends that is written in a zone. */
const OFFSETS: Record<Zone, string> = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' };

/** The calendar day, YYYY-MM-DD, that it is in a zone at an instant (RFC 3339 with any offset). */
export function dayInZone(instant: string | Date, zone: Zone): string {
  // Outlets write their own zone, and then the day stands there.
  if (typeof instant === 'string' && instant.endsWith(OFFSETS[zone])) return instant.slice(0, 10);
  const moment = typeof instant === 'string' ? Date.parse(instant) : instant.getTime();
  return new Date(moment + ZONES[zone] * 3_600_000).toISOString().slice(0, 10);
}
