/** Shows the buttons that copy something, an address where they do not say, where the browser can. */
export function copyAddresses(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = !navigator.clipboard;
    button.addEventListener('click', async () => {
      const { copy = '', copied = 'Tautan tersalin' } = button.dataset;
      await navigator.clipboard.writeText(copy);
      button.textContent = copied;
    });
  }
}
