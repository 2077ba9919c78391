import { channelsOf, type Feed } from '../feeds/channels.ts';
import { absolute } from './address.ts';
import { identity } from './identity.ts';
import { site } from './site.ts';

let memo: { of: object; feeds: Feed[] } | undefined;

/** Every feed of the site, put together once a build. */
export async function feeds(): Promise<Feed[]> {
  const model = await site();
  if (memo?.of !== model) memo = { of: model, feeds: channelsOf(model, identity(), absolute) };
  return memo.feeds;
}
