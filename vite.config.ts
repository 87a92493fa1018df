/**
 * How each shipped file is built. In: TARGET=chrome|firefox|cli. Out: a flat dist/<target>.
 *
 * The pages are one build; each script that a browser loads by itself is a build of its own, so that it is one classic
 * file. Nothing empties the output here: scripts/build.mjs does that once, before any of them.
 * Example: `TARGET=firefox npx vite build --app`
 */
import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { resolve } from 'node:path'
import { defineConfig, type EnvironmentOptions, type UserConfig } from 'vite'
import { bundledHeads } from './scripts/lib/bundled-heads.ts'
import { languageModelAsData } from './scripts/lib/language-model.ts'
import { licences } from './scripts/lib/licences.ts'
import { flatPages, manifest, plainImports } from './scripts/lib/vite-plugins.ts'

const ROOT = import.meta.dirname
const VERSION: string = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')).version

/** The oldest browsers that have all that is used: the Custom Highlight API, module service workers, no data collection declared. */
const OLDEST = { chrome: 'chrome125', firefox: 'firefox140' }

/** As src/background/languageModel.ts fetches it. */
const LANGUAGE_MODEL = 'language-model.json'

type Browser = keyof typeof OLDEST

function classicScript(entry: string, name: string): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      copyPublicDir: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: { [name]: resolve(ROOT, entry) },
        output: { format: 'iife', entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  }
}

function pages(browser: Browser): EnvironmentOptions {
  // A service worker has no DOM; Firefox's event page has one.
  const offscreen: Record<string, string> = browser === 'chrome' ? { offscreen: resolve(ROOT, 'src/offscreen/index.html') } : {}
  return {
    build: {
      copyPublicDir: true,
      modulePreload: false,
      rolldownOptions: {
        input: {
          popup: resolve(ROOT, 'src/ui/popup/index.html'),
          options: resolve(ROOT, 'src/ui/options/index.html'),
          panel: resolve(ROOT, 'src/ui/panel/index.html'),
          welcome: resolve(ROOT, 'src/ui/welcome/index.html'),
          print: resolve(ROOT, 'src/ui/print/index.html'),
          ...offscreen,
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'shared-[name].js', assetFileNames: '[name][extname]' },
      },
    },
  }
}

function extension(browser: Browser): UserConfig {
  return {
    root: ROOT,
    base: '/',
    appType: 'mpa',
    plugins: [
      manifest(ROOT, browser, VERSION),
      flatPages(),
      plainImports(),
      languageModelAsData(ROOT, LANGUAGE_MODEL),
      bundledHeads(ROOT),
      licences(ROOT),
    ],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: resolve(ROOT, 'dist', browser),
      emptyOutDir: false,
      target: OLDEST[browser],
      sourcemap: false,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
    },
    environments: {
      client: pages(browser),
      background: classicScript('src/background/main.ts', 'background'),
      probe: classicScript('src/content/probe.ts', 'probe'),
      reader: classicScript('src/content/reader.ts', 'reader'),
      sidebar: classicScript('src/content/sidebar.ts', 'sidebar'),
      transfer: classicScript('src/transfer/main.ts', 'transfer'),
    },
    builder: {
      async buildApp(builder) {
        for (const environment of Object.values(builder.environments)) await builder.build(environment)
      },
    },
  }
}

/** The command line: Node finds its own modules and the installed packages. */
function commandLine(): UserConfig {
  return {
    root: ROOT,
    publicDir: false,
    environments: {
      cli: {
        consumer: 'server',
        resolve: { builtins: [/^node:/] },
        build: {
          outDir: resolve(ROOT, 'dist/cli'),
          emptyOutDir: false,
          target: 'node20',
          minify: false,
          sourcemap: false,
          rolldownOptions: {
            platform: 'node',
            external: id => isBuiltin(id) || /^(@?[a-z][\w-]*)(\/|$)/i.test(id),
            input: { otherwise: resolve(ROOT, 'src/cli/main.ts') },
            output: { format: 'es', entryFileNames: '[name].js', codeSplitting: false },
          },
        },
      },
    },
    builder: {
      async buildApp(builder) {
        const environment = builder.environments.cli
        if (environment) await builder.build(environment)
      },
    },
  }
}

export default defineConfig(() => {
  const target = process.env.TARGET ?? 'chrome'
  if (target === 'cli') return commandLine()
  if (target === 'chrome' || target === 'firefox') return extension(target)
  throw new Error(`TARGET is “${target}”: chrome, firefox or cli is wanted`)
})
