// The story's names as they are shipped: checked and computed when the extension is built, not where it runs.
import esbuild from 'esbuild';

const file = new URL('../../src/data/story/names.ts', import.meta.url).pathname;

async function loadNames() {
	const built = await esbuild.build({ entryPoints: [file], bundle: true, write: false, format: 'esm' });
	return import(`data:text/javascript;base64,${Buffer.from(built.outputFiles[0].contents).toString('base64')}`);
}

/** An esbuild plugin that puts the names in place of what makes them. */
export const namesInPlace = {
	name: 'names-in-place',
	setup: (build) =>
		build.onLoad({ filter: /[\\/]data[\\/]story[\\/]names\.ts$/ }, async () => {
			const { names } = await loadNames();
			return { contents: `export const names = JSON.parse(${JSON.stringify(JSON.stringify(names))});` };
		}),
};
