import type { OpenTab } from './popup-calls.ts';
import { useSurface } from './surface.ts';

type Props = { readonly tab: OpenTab | null; readonly isWide: boolean };

/** The product's name, and the way to its other surfaces. */
export function Masthead({ tab, isWide }: Props) {
	const { action } = useSurface().edition.messages;
	return (
		<header class="masthead">
			<h1>Crossquote</h1>
			<div class="ways">
				{!isWide && <SurfaceLink href={toReaderLink(tab)} name={action.fullView} />}
				<SurfaceLink href="options.html" name={action.options} />
			</div>
		</header>
	);
}

function SurfaceLink({ href, name }: { readonly href: string; readonly name: string }) {
	const { action } = useSurface().edition.messages;
	return (
		<a href={href} target="_blank" rel="noreferrer" aria-label={`${name}, ${action.opensTab}`}>
			{name}
		</a>
	);
}

/** The full view knows by its address which page it is about. */
function toReaderLink(tab: OpenTab | null): string {
	if (tab === null || tab.address === null) return 'reader.html';
	return `reader.html?${new URLSearchParams({ tab: String(tab.id), address: tab.address })}`;
}
