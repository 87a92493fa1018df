/**
 * Unit tests: everything under test/ but the end-to-end suites, which need built files and real browsers.
 * A file that needs a page opens with `// @vitest-environment happy-dom`.
 *
 * Example: `npx vitest run test/ui/card.test.tsx`
 */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // Made by the build only: tests read with the package itself.
  resolve: { alias: { 'virtual:language-model': `${import.meta.dirname}/test/background/emptyModel.ts` } },
  test: {
    include: ['test/**/*.test.{ts,tsx,mjs}'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    environment: 'node',
    restoreMocks: true,
    // The language model takes about half a second to load, more on a busy machine.
    testTimeout: 20_000,
  },
})
