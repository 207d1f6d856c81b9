// Builds into dist/: `node build.mjs`.
import { rm } from 'node:fs/promises';
import esbuild from 'esbuild';

await rm('dist', { recursive: true, force: true });
await esbuild.build({
	entryPoints: { crossquote: 'src/cli/main.ts' },
	outdir: 'dist/cli',
	bundle: true,
	platform: 'node',
	target: 'node20',
	format: 'esm',
	charset: 'utf8',
	banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
	external: ['canvas'],
	logLevel: 'info',
});
