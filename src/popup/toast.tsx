import { useEffect, useState } from 'preact/hooks';
import type { Said } from './use-deeds.ts';

/** Long enough to read two lines, in milliseconds. */
const shownFor = 5_000;

/** What came of the last button, said aloud and shown for a while. */
export function Toast({ said }: { readonly said: Said }) {
	const [isShown, setShown] = useState(false);
	useEffect(() => {
		if (said.count === 0) return undefined;
		setShown(true);
		const timer = setTimeout(() => setShown(false), shownFor);
		return () => clearTimeout(timer);
	}, [said]);
	return (
		<div role="status" class={isShown ? 'toast shown' : 'toast'}>
			{isShown ? said.text : ''}
		</div>
	);
}
