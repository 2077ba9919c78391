import { describe, expect, it } from 'vitest';
import { type About, doTask, readerSeconds, tasksAbout } from './tasks.ts';
import { visitors } from './visit.ts';

const { visiting } = visitors();

const ABOUT: About = {
  story: 'Retaknya bendungan Karang Uji',
  number: ['pasal 12', 'tidak perlu mengungsi'],
  person: 'Bagus Darma Contoh',
  outlet: 'Warta Contoh',
  law: 'UU 99/2019',
  article: 'Pasal 12',
  organisation: 'Dinas Pengairan Karang Uji',
  month: '2024-03',
  long: false,
};

describe('a reader on a phone, from the first page, finds out with few presses', () => {
  it.each(tasksAbout(ABOUT))('$question', async (task) => {
    const cost = await visiting('', { reducedMotion: 'reduce' }, (page) =>
      doTask(page, page.url(), task),
    );
    expect(cost.presses).toBeLessThanOrEqual(4);
    // The footer of the first page is the way to what is not in its head.
    expect(cost.screens).toBeLessThanOrEqual(9);
    // The browser's own time is the machine's.
    expect(readerSeconds({ ...cost, seconds: 0 })).toBeLessThanOrEqual(20);
  });
});
