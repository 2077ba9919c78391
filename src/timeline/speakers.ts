import type { Speaker, Statement } from './model.ts';

/** Somebody who spoke in a body's name. */
export interface Voice {
  speaker: Speaker;
  count: number;
  roles: string[];
  /** Of their statements, earliest first. */
  days: string[];
}

/** Who spoke in the body's name, in which offices, from which day to which; most statements first. */
export function speakersIn(statements: readonly Statement[]): Voice[] {
  return [...Map.groupBy(statements, ({ speaker }) => speaker?.id).values()]
    .flatMap((own) => {
      const [first] = own;
      const roles = [...new Set(own.flatMap(({ data }) => data.role ?? []))];
      const days = own.flatMap(({ day }) => day ?? []);
      return first?.speaker ? [{ speaker: first.speaker, count: own.length, roles, days }] : [];
    })
    .sort((a, b) => b.count - a.count);
}
