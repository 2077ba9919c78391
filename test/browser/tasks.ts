import type { Page } from 'playwright-core';

/** What of a site's content the tasks are about. */
export interface About {
  /** Title of a story with outlets that disagree. */
  story: string;
  /** A number somebody named, as a reader types it, and the words that it stands in. */
  number: [asked: string, said: string];
  person: string;
  outlet: string;
  law: string;
  article: string;
  organisation: string;
  /** Whether the story has several pages, where one filter leads to a page of its own. */
  long: boolean;
  /** A month of the story, as its address has it. */
  month: string;
}

/** A step of a reader: opens, presses, or types and presses. */
type Step = ['press', selector: string] | ['type', selector: string, text: string];

export interface Task {
  /** What the reader wants to know. */
  question: string;
  steps: Step[];
  /** What answers it, on the page where the steps lead. */
  answer: string;
}

/** Ten questions with which readers come, each from the first page of the site. */
export const tasksAbout = (about: About): Task[] => {
  const quoted = (text: string) => JSON.stringify(text);
  const toStory: Step = ['press', `main a:text-is(${quoted(about.story)})`];
  const search = (text: string): Step => ['type', 'input[name=q]', text];
  const footer = (name: string): Step => ['press', `.colophon a:text-is("${name}")`];
  return [
    {
      question: `Siapa bilang ${about.number[0]}?`,
      steps: [search(about.number[0])],
      answer: `#hasil li:has-text(${quoted(about.number[1])})`,
    },
    {
      question: 'Apa yang berubah di semua kasus sejak Senin?',
      steps: [['press', '.masthead a:text-is("Terbaru")']],
      answer: '.line .row',
    },
    {
      question: 'Apa yang terbaru di kasus ini?',
      steps: [toStory],
      answer: '.brief li',
    },
    {
      question: `Semua ucapan ${about.person} tentang kasus ini?`,
      steps: [
        toStory,
        ['press', '.filters summary'],
        ['press', `.filters a:text-is(${quoted(about.person)})`],
      ],
      answer: `.line .rows > li:not([hidden]) .name:text-is(${quoted(about.person)})`,
    },
    {
      question: `Apa kata ${about.person} menurut ${about.outlet}?`,
      steps: [
        toStory,
        ['press', '.filters summary'],
        // Of a long story the page of one filter is short enough to look for the outlet on it.
        ...(about.long
          ? []
          : ([['press', `.filters a:text-is(${quoted(about.outlet)})`]] as Step[])),
        ['press', `.filters a:text-is(${quoted(about.person)})`],
      ],
      answer: `.line .rows > li:not([hidden]) .sources:has-text(${quoted(about.outlet)})`,
    },
    {
      question: `Pasal berapa dari ${about.law} yang disebut, oleh siapa?`,
      steps: [footer('Peraturan'), ['press', `main a:has-text(${quoted(about.law)})`]],
      answer: `dt:text-is(${quoted(about.article)})`,
    },
    {
      question: 'Tenggat mana yang lewat tanpa kabar?',
      steps: [footer('Tenggat')],
      answer: 'h2:has-text("Lewat tanpa kabar")',
    },
    {
      question: 'Kalimat mana yang dikutip dari dua orang?',
      steps: [toStory, ['press', '.facts a:has-text("atribusi berbeda")']],
      answer: '.row-conflict',
    },
    {
      question: `Apa yang dikatakan pada ${about.month}?`,
      steps: [toStory, ['press', `.chart a[href*="h-${about.month}"]`]],
      answer: `.day-title[id^="h-${about.month}"]`,
    },
    {
      question: `Siapa berbicara untuk ${about.organisation}, dalam jabatan apa?`,
      steps: [footer('Lembaga'), ['press', `main a:has-text(${quoted(about.organisation)})`]],
      answer: '.directory li',
    },
  ];
};

/** What a task cost. */
export interface Cost {
  /** Presses; typing a query and sending it is one. */
  presses: number;
  /** Letters typed. */
  letters: number;
  /** Screens scrolled on the way, to what is pressed and to the answer. */
  screens: number;
  /** Seconds that the browser took, a reader's own time apart. */
  seconds: number;
}

/** Does a task as a reader would, from the first page. @throws when a step or the answer is not there */
export async function doTask(page: Page, home: string, { steps, answer }: Task): Promise<Cost> {
  await page.goto(home);
  const start = performance.now();
  let pixels = 0;
  const height = page.viewportSize()?.height ?? 1;
  const scrollTo = async (selector: string) => {
    const found = page.locator(`${selector} >> visible=true`).first();
    await found.waitFor({ state: 'visible' });
    const before = await page.evaluate(() => scrollY);
    await found.scrollIntoViewIfNeeded();
    pixels += Math.abs((await page.evaluate(() => scrollY)) - before);
    return found;
  };
  for (const [kind, selector, text] of steps) {
    const found = await scrollTo(selector);
    if (kind === 'press') await found.click();
    else {
      await found.fill(text);
      await found.press('Enter');
    }
  }
  await scrollTo(answer);
  return {
    presses: steps.length,
    letters: steps.reduce((typed, [, , text = '']) => typed + text.length, 0),
    screens: pixels / height,
    seconds: (performance.now() - start) / 1000,
  };
}

/**
 * Seconds that somebody needs who knows what to press: the Keystroke-Level Model (Card, Moran and Newell
 * 1980: 1.35 to decide on a press, 1.1 to point, 0.2 to press, 0.28 a letter), and, which is ours, a second
 * for a screen that is scrolled past. Reading the answer is not in it.
 */
export function readerSeconds({ presses, letters, screens, seconds }: Cost): number {
  return presses * (1.35 + 1.1 + 0.2) + letters * 0.28 + screens + seconds;
}
