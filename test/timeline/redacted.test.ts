import { describe, expect, it } from 'vitest';
import { person as personSchema } from '../../src/schema/person.ts';
import { statement as statementSchema } from '../../src/schema/statement.ts';
import { modelOf, type Records } from '../../src/timeline/model.ts';

const person = (id: string, data: object) => ({ id, body: '', data: personSchema.parse(data) });
const statement = (id: string, speaker: string, more: object = {}) => ({
  id,
  body: '> Kami sudah memeriksa lima orang saksi.',
  data: statementSchema.parse({
    ...{ speaker, role: 'warga', organisation: null, official: false, saidOn: '2024-03-04' },
    ...{ place: 'Balai Uji', kind: 'direct' },
    reports: [{ article: 'kabar/satu', speaker: 'Rahasia', prefix: 'Rahasia berkata' }],
    ...more,
  }),
});

function modelWith(people: Records['people'], statements: Records['statements']) {
  const none = { outlets: [], stories: [], events: [], articles: [], organisations: [], laws: [] };
  return modelOf({ ...none, people, statements } as Records, { today: '2024-03-06', show: 'all' });
}

describe('people who are no public figures', () => {
  it.each([
    ['called a victim', { name: 'Rahasia Uji', posts: [{ title: 'korban' }] }],
    ['without any post', { name: 'Rahasia Uji' }],
    ['marked by an editor', { name: 'Rahasia Uji', posts: [{ title: 'Ketua RT' }], public: false }],
  ])('%s: no page, no name', (_case, data) => {
    const model = modelWith([person('rahasia-uji', data)], [statement('2024/a', 'rahasia-uji')]);
    expect([...model.people.keys()]).toEqual([]);
    expect(model.statements[0]?.speaker).toBeNull();
    expect(JSON.stringify(model.statements)).not.toMatch(/"speaker":"Rahasia/);
  });

  it('marked as public, they have both', () => {
    const data = { name: 'Tokoh Uji', public: true };
    const model = modelWith([person('tokoh-uji', data)], [statement('2024/a', 'tokoh-uji')]);
    expect([...model.people.keys()]).toEqual(['tokoh-uji']);
    expect(model.statements[0]?.speaker?.name).toBe('Tokoh Uji');
  });
});

describe('what was withdrawn', () => {
  const people = [person('tokoh-uji', { name: 'Tokoh Uji', posts: [{ title: 'Menteri' }] })];
  const withdrawn = { at: '2024-03-05', reason: 'Medianya menarik berita ini.' };
  const retired = (more: object) =>
    modelWith(people, [
      statement('2024/a', 'tokoh-uji', {
        corrections: [{ at: '2024-03-05', note: 'Semula Rahasia.' }],
        withdrawn: { ...withdrawn, ...more },
      }),
    ]).retired[0];

  it('keeps its reason, and neither words nor name', () => {
    const item = retired({});
    expect(item?.data.withdrawn?.reason).toBe(withdrawn.reason);
    expect(JSON.stringify(item)).not.toMatch(/memeriksa|Tokoh|tokoh-uji|Rahasia|Balai|warga/);
    expect(item?.id).toMatch(/^2024\/ditarik-[0-9a-f]{12}$/);
  });

  it('keeps both where its editor wants them', () => {
    const item = retired({ keepWords: true });
    expect(item?.id).toBe('2024/a');
    expect(item?.words).toContain('memeriksa lima orang');
    expect(item?.type === 'statement' && item.speaker?.name).toBe('Tokoh Uji');
  });

  it('what was merged into it has no page that leads on', () => {
    const merged = statement('2024/b', 'tokoh-uji', { mergedInto: '2024/a' });
    const down = statement('2024/a', 'tokoh-uji', { withdrawn });
    expect(modelWith(people, [down, merged]).retired.map(({ id }) => id)).toEqual([
      expect.stringMatching(/^2024\/ditarik-/),
    ]);
  });
});
