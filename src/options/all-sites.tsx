import { useState } from 'preact/hooks';
import type { Edition } from '../core/view/edition.ts';

type Props = {
	readonly isWatched: boolean;
	readonly edition: Edition;
	/** Called in the turn of the click, where alone the browser asks the reader. Answers whether it was granted. */
	readonly onWatch: () => Promise<boolean>;
	/** Answers whether the permission was given back. */
	readonly onStop: () => Promise<boolean>;
};

/** Whether every site is watched, and the button that changes it. */
export function AllSites({ isWatched, edition, onWatch, onStop }: Props) {
	const [said, setSaid] = useState('');
	const { options } = edition.messages;
	const onClick = () => {
		const deed = isWatched ? onStop() : onWatch();
		void deed.then((isDone) => setSaid(toOutcome(isWatched, isDone, options)));
	};
	return (
		<section class="all-sites">
			<h2>{options.allSites}</h2>
			<p class="note">{isWatched ? options.allSitesOn : options.allSitesOff}</p>
			<p class="buttons">
				<button type="button" onClick={onClick}>
					{isWatched ? options.unwatchAll : options.watchAll}
				</button>
			</p>
			<p class="note" role="status">
				{said}
			</p>
		</section>
	);
}

function toOutcome(wasWatched: boolean, isDone: boolean, options: Edition['messages']['options']): string {
	if (wasWatched) return isDone ? options.allUnwatched : '';
	return isDone ? options.allWatched : options.allNotWatched;
}
