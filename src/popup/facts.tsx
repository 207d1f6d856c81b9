import type { ComponentChildren } from 'preact';

/** Facts of one line, none broken in two where it fits whole, and no dot left hanging where a line ends. */
export function Facts({ facts }: { readonly facts: readonly ComponentChildren[] }) {
	return (
		<span class="facts">
			{facts.map((fact, i) => (
				<span key={i} class="fact">
					{i > 0 && <span class="aloud">, </span>}
					<bdi>{fact}</bdi>
				</span>
			))}
		</span>
	);
}
