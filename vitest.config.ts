/**
 * Unit tests: everything under test/ but the end-to-end suites, which need built files and real browsers.
 * A file that needs a page opens with `// @vitest-environment happy-dom`.
 *
 * Example: `npx vitest run test/ui/card.test.tsx`
 */
import { defineConfig } from 'vitest/config'

/** These look at the core from when it is loaded on, so each loads its own. */
const OWN = ['test/core/text/late.test.ts', 'test/core/fuzz/growth.test.ts']

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // Made by the build only: tests read with the package itself.
  resolve: { alias: { 'virtual:language-model': `${import.meta.dirname}/test/background/emptyModel.ts` } },
  test: {
    environment: 'node',
    restoreMocks: true,
    // All cores; one is left idle otherwise, and some machines have two.
    maxWorkers: '100%',
    // The language model takes about half a second to load, more on a busy machine.
    testTimeout: 20_000 * Number(process.env.FUZZ_TIMES ?? 1),
    projects: [
      // The core keeps nothing but what it has read: its files share one loaded model, which takes a third of the time.
      { extends: true, test: { name: 'core', include: ['test/core/**/*.test.ts'], exclude: OWN, isolate: false } },
      { extends: true, test: { name: 'own core', include: OWN } },
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['test/**/*.test.{ts,tsx,mjs}'],
          exclude: ['test/core/**', 'test/e2e/**'],
          // What readers read comes from the browser.
          setupFiles: ['test/i18n/setup.ts'],
        },
      },
    ],
  },
})
