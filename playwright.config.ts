import { defineConfig } from '@playwright/test';

// One real Chromium with the built extension at a time: two cores are shared with everything else.
export default defineConfig({
  testDir: 'tests/e2e',
  workers: 1,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 8000 },
  reporter: [['list']],
  outputDir: 'test-results',
});
