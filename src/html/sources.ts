import { href } from '../content/address.ts';
import { joint } from '../feeds/caption.ts';
import { pathOfOutlet } from '../feeds/permalink.ts';
import type { Outlet } from '../timeline/model.ts';
import { type Html, html } from './html.ts';

/** "menurut Tribunnews dan Kompas": the outlets that report an item. */
export function sourcesOf(outlets: readonly Outlet[]): Html {
  const names = outlets.map(
    ({ id, name }, at) =>
      html`${joint(at, outlets.length)}<a href="${href(pathOfOutlet(id))}">${name}</a>`,
  );
  return html`<span class="sources"><span class="by">menurut </span>${names}</span>`;
}
