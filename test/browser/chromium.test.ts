import { expect, it, vi } from 'vitest';
import { chromiumPath } from '../../scripts/browser/chromium.ts';

it('a browser that does not start is named, with the line that mends it', async () => {
  vi.stubEnv('BROWSER_PATH', '/tidak/ada/chromium');
  await expect(chromiumPath()).rejects.toThrow(/\/tidak\/ada\/chromium[\s\S]*apt-get install -y/);
  vi.unstubAllEnvs();
});
