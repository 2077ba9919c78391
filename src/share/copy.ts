/** Shows the buttons that copy an address, where the browser can. */
export function copyAddresses(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = !navigator.clipboard;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.dataset['copy'] ?? '');
      button.textContent = 'Tautan tersalin';
    });
  }
}
