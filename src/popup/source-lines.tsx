import type { DateText, SourceLine } from '../core/view/view.ts';

/** Who prints something, with date and link. */
export function SourceLines({ sources }: { readonly sources: readonly SourceLine[] }) {
	if (sources.length === 0) return null;
	return (
		<ul class="sources">
			{sources.map((source) => (
				<li key={source.name + source.date?.iso + source.link}>
					<SourceName source={source} />
					{source.articles !== null && <span class="date"> ({source.articles})</span>}
					{source.date !== null && (
						<>
							{' '}
							<DateLine date={source.date} />
						</>
					)}
				</li>
			))}
		</ul>
	);
}

function SourceName({ source }: { readonly source: SourceLine }) {
	if (source.link === null) return <bdi class="source-name">{source.name}</bdi>;
	return (
		<a class="source-name" href={source.link} target="_blank" rel="noreferrer" aria-label={source.label}>
			<bdi>{source.name}</bdi>
		</a>
	);
}

/** A date for a person and for a machine. */
export function DateLine({ date }: { readonly date: DateText }) {
	return (
		<time class="date" dateTime={date.iso}>
			{date.text}
		</time>
	);
}
