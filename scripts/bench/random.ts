/** A generator of whole numbers below a bound that can be repeated (Numerical Recipes' linear congruential generator). */
export function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const SYLLABLES = 'ka ri ta mu sa de lo pi na gu be wa to li ra ma ke su di po'.split(' ');

/** An invented word; each number below 8,000 has its own. */
export function wordOf(number: number): string {
  return (
    SYLLABLES[number % 20] +
    (SYLLABLES[Math.floor(number / 20) % 20] ?? '') +
    (SYLLABLES[Math.floor(number / 400) % 20] ?? '')
  );
}

/** A name of two invented words. */
export function nameOf(number: number): string {
  return `${wordOf(number + 100)} ${wordOf(number + 4000)}`.replace(/\b\p{Ll}/gu, (letter) =>
    letter.toUpperCase(),
  );
}
