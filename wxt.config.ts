import { defineConfig } from 'wxt';
import { newsMatchPatterns } from './src/background/news-hosts.ts';
import { oldestBrowsers } from './src/build/oldest-browsers.ts';
import { bundleClaims, compiledFiles } from './src/build/wxt-bundle-claims.ts';
import { compactMessages } from './src/build/wxt-compact-messages.ts';
import { compactWords } from './src/build/wxt-compact-words.ts';
import { buildManifest } from './src/build/wxt-manifest.ts';
import { leaveOutPolyfill, placePageScript } from './src/build/wxt-page-script.ts';
import { rootHighlights } from './src/build/wxt-root-highlights.ts';
import { shareOneChunk } from './src/build/wxt-share-chunk.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  publicDir: 'src/public',
  modules: ['@wxt-dev/auto-icons', '@wxt-dev/webextension-polyfill'],
  autoIcons: { baseIconPath: 'src/ui/icon.svg', developmentIndicator: false },
  manifest: (env) => buildManifest(env, newsMatchPatterns),
  hooks: {
    'entrypoints:resolved': (_wxt, entrypoints) => placePageScript(entrypoints, newsMatchPatterns),
    'vite:build:extendConfig': (entrypoints, config) => {
      leaveOutPolyfill(entrypoints, config);
      shareOneChunk(entrypoints, config);
    },
    'build:publicAssets': async (wxt, files) => {
      await compactMessages(files);
      await bundleClaims(wxt, files);
    },
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push(...compiledFiles);
    },
  },
  vite: ({ browser }) => ({
    build: {
      target: browser === 'firefox' ? `firefox${oldestBrowsers.firefox}` : `chrome${oldestBrowsers.chrome}`,
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 3 } },
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [compactWords(), ...(browser === 'firefox' ? [] : [rootHighlights()])],
  }),
});
