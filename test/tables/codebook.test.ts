import { expect, it } from 'vitest';
import { codebookText } from '../../src/tables/codebook.ts';
import { TABLES } from '../../src/tables/tables.ts';

it.each(['id', 'en'] as const)('tells in %s of every table, column and value', (language) => {
  const text = codebookText(language, false);
  const sections = new Map(text.split('\n## ').map((one) => [/`(.*)`/.exec(one)?.[1], one]));
  for (const { name, columns, description } of TABLES) {
    const section = sections.get(name) ?? '';
    expect(section).toContain(description[language]);
    for (const column of columns) {
      expect(section).toContain(`\n- \`${column.name}\` (${column.type}`);
      expect(section).toContain(column.description[language]);
      for (const [value, meaning] of Object.entries(column.choices ?? {}))
        expect(section).toContain(`  - \`${value}\`: ${meaning[language]}`);
    }
  }
});

it('says how often rows are wrong, and that nobody answers for a demonstration', () => {
  expect(codebookText('en', false)).toContain('all three right, measured on 78 articles');
  expect(codebookText('en', false)).not.toContain('Do not use it as a source');
  expect(codebookText('en', true)).toContain('Do not use it as a source');
  expect(codebookText('id', true)).toContain('Jangan memakainya sebagai sumber');
});
