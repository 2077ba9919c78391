import { absoluteFrom } from '../feeds/permalink.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A path of the site as pages link to it: below the base path, if the site has one. */
export const href = (path: string): string => `${BASE}${path}`;

/** A path of the site as a full address. */
export const absolute = absoluteFrom(import.meta.env.SITE, import.meta.env.BASE_URL);
