// Imported before a program that is measured: says at its end the most memory that it held, in kB.
process.on('exit', () => {
  console.error(`peak ${process.resourceUsage().maxRSS}`);
});
