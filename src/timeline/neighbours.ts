import type { Statement, Story } from './model.ts';

/** What the same speaker said before and after a statement in one story. */
export interface Neighbours {
  story: Story;
  before?: Statement;
  after?: Statement;
}

/** Of every statement, by story. @param statements earliest first */
export function neighboursOf(statements: readonly Statement[]): Map<Statement, Neighbours[]> {
  const last = new Map<string, Neighbours & { statement: Statement }>();
  const found = new Map<Statement, Neighbours[]>();
  for (const statement of statements) {
    if (!statement.speaker) continue;
    for (const story of statement.stories) {
      const key = `${story.id} ${statement.speaker.id}`;
      const before = last.get(key);
      const here = { statement, story, before: before?.statement };
      if (before) before.after = statement;
      last.set(key, here);
      found.set(statement, [...(found.get(statement) ?? []), here]);
    }
  }
  return found;
}
