import { useEffect, useState } from 'preact/hooks';
import { toErrorMessage } from '../core/error-message.ts';
import { type Edition, fillPlural } from '../core/view/edition.ts';
import type { OptionsCalls } from './options-calls.ts';

type Props = {
	readonly calls: Pick<OptionsCalls, 'countKept' | 'forgetKept'>;
	readonly edition: Edition;
	readonly onFailure: (message: string) => void;
};

/** How many pages the reader kept as sources, and a button to forget them all. */
export function KeptPages({ calls, edition, onFailure }: Props) {
	const [count, setCount] = useState(0);
	const { options } = edition.messages;
	const refresh = () => {
		calls.countKept().then(setCount, (error: unknown) => onFailure(toErrorMessage(error)));
	};
	useEffect(refresh, [calls]);
	const forget = () => {
		calls.forgetKept().then(refresh, (error: unknown) => onFailure(toErrorMessage(error)));
	};
	return (
		<section>
			<h2>{options.keptPages}</h2>
			<p class="note">{options.keptNote}</p>
			<p>{fillPlural(options.keptCount, count, edition)}</p>
			{count > 0 && (
				<p class="buttons">
					<button type="button" onClick={forget}>
						{options.forgetKept}
					</button>
				</p>
			)}
		</section>
	);
}
