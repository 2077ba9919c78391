import { expect, it } from 'vitest';
import { NAME_TOKENS } from '../../scripts/lang/id/names.ts';
import { FOLDER, type ProtectedArticle, protectedArticles } from './articles.ts';
import { scoreOf } from './score.ts';

/** Words that stand on no list and are nobody's name: whoever bears them was foreseen by nobody. */
const INVENTED =
  'Vrokutan Qelmiro Zupandri Hwestoka Jorvelin Xantupa Drumeko Pliwarso Ockrena Tzubani Fyolgar Mbekrul Nyistowa Grawepo Uxilaro Skombira Whenduka Ylpaton Brovistu Chudermi'.split(
    ' ',
  );

/** Every how many of the articles is tried: all take longer than they teach. */
const EVERY = 4;

/** An article in which the people who are protected bear invented names. */
function renamed(article: ProtectedArticle, from: number): ProtectedArticle {
  const names = article.protected.flatMap((string) => string.match(/\p{Lu}\p{Ll}{2,}/gu) ?? []);
  const people = [...new Set(names)].filter((name) => NAME_TOKENS.has(name.toLowerCase()));
  const named = (text: string) =>
    people.reduce((left, name, at) => {
      const invented = INVENTED[(from + at) % INVENTED.length] ?? '';
      return [
        [name, invented],
        [name.toLowerCase(), invented.toLowerCase()],
        [name.toUpperCase(), invented.toUpperCase()],
      ].reduce(
        (text, [one = '', other = '']) =>
          text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${one}(?![\\p{L}\\p{N}])`, 'gu'), other),
        left,
      );
    }, text);
  return {
    ...article,
    ...{ title: named(article.title), text: named(article.text), url: named(article.url) },
    protected: [...new Set(article.protected.map(named))],
  };
}

it('names that nobody foresaw are hidden as those on the lists are', async () => {
  const articles = protectedArticles(FOLDER).filter(
    ({ negative }, at) => !negative && at % EVERY === 0,
  );
  expect(articles.length).toBeGreaterThan(50);
  for (const [at, article] of articles.entries()) {
    const { id, leaks } = await scoreOf(renamed(article, at), 'publik');
    expect(leaks, id).toEqual([]);
  }
}, 300_000);
