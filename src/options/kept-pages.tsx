import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
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
	const dialog = useRef<HTMLDialogElement>(null);
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
			<p role="status">{fillPlural(options.keptCount, count, edition)}</p>
			{count > 0 && (
				<p class="buttons">
					<button type="button" onClick={() => dialog.current?.showModal()}>
						{options.forgetKept}
					</button>
				</p>
			)}
			<AreYouSure dialog={dialog} count={count} edition={edition} onYes={forget} />
		</section>
	);
}

type AreYouSureProps = {
	readonly dialog: RefObject<HTMLDialogElement | null>;
	readonly count: number;
	readonly edition: Edition;
	readonly onYes: () => void;
};

/** What cannot be undone is asked for twice; a dialogue gives the keyboard back to where it came from. */
function AreYouSure({ dialog, count, edition, onYes }: AreYouSureProps) {
	const { options } = edition.messages;
	const close = () => dialog.current?.close();
	return (
		<dialog ref={dialog} aria-labelledby="forget">
			<h2 id="forget">{options.forgetKept}</h2>
			<p class="buttons">
				<button type="button" onClick={close}>
					{options.cancel}
				</button>
				<button
					type="button"
					class="primary"
					onClick={() => {
						close();
						onYes();
					}}
				>
					{fillPlural(options.forgetSurely, count, edition)}
				</button>
			</p>
		</dialog>
	);
}
