import { formatNumber } from '../core/view/edition.ts';
import type { TabName } from '../core/view/view.ts';
import type { SurfaceSection } from '../popup/sections.tsx';
import { useSurface } from '../popup/surface.ts';

/** What stands beside the quotes. */
const aside: ReadonlySet<TabName> = new Set(['sources', 'differences', 'events']);

/** Every section at once: the quotes, and beside them what is known of the story. */
export function Columns({ sections }: { readonly sections: readonly SurfaceSection[] }) {
	const { edition } = useSurface();
	return (
		<>
			<nav class="contents">
				{sections.map(({ name, size }) => (
					<a key={name} href={`#${name}`}>
						<span class="tab-size">{formatNumber(size, edition)}</span> {edition.messages.tabs[name]}
					</a>
				))}
			</nav>
			<div class="columns">
				<div>{sections.filter(({ name }) => !aside.has(name)).map(toColumnSection)}</div>
				<div>{sections.filter(({ name }) => aside.has(name)).map(toColumnSection)}</div>
			</div>
		</>
	);
}

function toColumnSection({ name, heading, content }: SurfaceSection) {
	return (
		<section key={name} id={name} aria-labelledby={`heading-${name}`}>
			<h2 id={`heading-${name}`} class="section-heading">
				{heading}
			</h2>
			{content}
		</section>
	);
}
