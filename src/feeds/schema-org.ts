import type { Statement } from '../timeline/model.ts';
import { type Absolute, pathOfItem, pathOfLaw, pathOfSpeaker } from './permalink.ts';
import { standingOf } from './reviewed.ts';

/**
 * A statement as schema.org `Quotation`. No ClaimReview: the site gives no verdicts. Whether a person
 * has looked at it is its `creativeWorkStatus`; `lastReviewed` is for whole pages only.
 *
 * @param site name of the site that publishes it
 */
export function quotationOf(statement: Statement, absolute: Absolute, site: string): object {
  const { words, speaker, data, organisation, day, reports, laws } = statement;
  const url = absolute(pathOfItem(statement));
  return {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    '@id': url,
    url,
    text: words,
    inLanguage: 'id',
    creativeWorkStatus: standingOf(statement).words,
    sdPublisher: { '@type': 'Organization', name: site },
    ...(day && { dateCreated: day }),
    ...(speaker && {
      creator: {
        '@type': speaker.kind === 'person' ? 'Person' : 'Organization',
        name: speaker.name,
        url: absolute(pathOfSpeaker(speaker)),
        ...(speaker.kind === 'person' && data.role && { jobTitle: data.role }),
        ...(speaker.kind === 'person' &&
          organisation && { worksFor: { '@type': 'Organization', name: organisation.name } }),
      },
    }),
    isBasedOn: reports.map(({ article }) => ({
      '@type': 'NewsArticle',
      ...(article.data?.title && { headline: article.data.title }),
      ...(article.data?.url && { url: article.data.url }),
      // A bare day stays one: schema.org takes it, and an hour would be invented.
      ...(article.data && { datePublished: article.data.publishedAt }),
      publisher: { '@type': 'Organization', name: article.outlet.name },
    })),
    ...(laws.length > 0 && {
      citation: laws.map(({ law }) => ({
        '@type': 'Legislation',
        name: law.name,
        url: absolute(pathOfLaw(law.id)),
      })),
    }),
  };
}

/** JSON for a script element: nothing in it can end the element or open a comment. */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
