/**
 * `/` goes to the search field, arrow down from there into the results, the arrows from one result
 * to the next, Escape or arrow up from the first back to the field.
 */
export function moveByKeys(field: HTMLInputElement, list: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    const { activeElement } = document;
    const links = [...list.querySelectorAll<HTMLAnchorElement>('a.name')];
    const at = links.indexOf(activeElement as HTMLAnchorElement);
    const inside = at >= 0 || activeElement === field;
    let target: HTMLElement | undefined;
    if (event.key === '/' && !activeElement?.matches('input, select')) target = field;
    else if (event.key === 'ArrowDown' && inside) target = links[at + 1];
    else if (event.key === 'ArrowUp' && at >= 0) target = links[at - 1] ?? field;
    else if (event.key === 'Escape' && at >= 0) target = field;
    if (!target) return;
    event.preventDefault();
    target.focus();
  });
}
