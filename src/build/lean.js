// Imported before Astro. Rolldown, which bundles the site's program, holds its memory through mimalloc,
// which by itself takes much at once and gives little back: 200 of the 790 MB of a small site's build
// (https://microsoft.github.io/mimalloc/environment.html). It reads these when it is loaded. Not
// TypeScript: nothing that reads it is there yet.
process.env.MIMALLOC_ARENA_EAGER_COMMIT ??= '0';
process.env.MIMALLOC_PURGE_DELAY ??= '0';
