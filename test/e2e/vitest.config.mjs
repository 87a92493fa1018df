/** End-to-end tests: the built extension in one real browser, named by BROWSER. One file after the other, in one browser (see stage.mjs). */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.mjs'],
    environment: 'node',
    fileParallelism: false,
    pool: 'forks',
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A browser on a busy machine loses a click or a moment now and then; what fails twice in a row fails. Each second try is printed.
    retry: 1,
  },
})
