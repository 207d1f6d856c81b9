import { execFileSync } from 'node:child_process';

/** Builds what the end-to-end tests drive, once before all of them. */
export default function build(): void {
	execFileSync(process.execPath, ['build.mjs'], { stdio: 'inherit' });
}
