import { channelsOf, type Feed } from '../feeds/channels.ts';
import { absolute } from './address.ts';
import { identity } from './identity.ts';
import { site } from './site.ts';

let memo: { of: object; feeds: WeakRef<Feed[]> } | undefined;

/**
 * Every feed of the site, put together once for the routes that ask one after the other. Nobody holds
 * them after that: with the texts of their entries they take as much memory as the records.
 */
export async function feeds(): Promise<Feed[]> {
  const model = await site();
  const known = memo?.of === model ? memo.feeds.deref() : undefined;
  if (known) return known;
  const made = channelsOf(model, identity(), absolute);
  memo = { of: model, feeds: new WeakRef(made) };
  return made;
}
