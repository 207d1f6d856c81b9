import type { Edition } from '../core/view/edition.ts';

type Props = {
	readonly sites: readonly string[];
	readonly edition: Edition;
	readonly onStop: (site: string) => Promise<boolean>;
};

/** The sites the reader added, each with the way back. */
export function WatchedSites({ sites, edition, onStop }: Props) {
	const { action, options } = edition.messages;
	return (
		<section>
			<h2>{options.sites}</h2>
			<p class="note">{options.sitesNote}</p>
			{sites.length === 0 ? (
				<p class="note">{options.noSites}</p>
			) : (
				<ul class="site-list">
					{sites.map((site) => (
						<li key={site}>
							<span>{site}</span>
							<span class="buttons">
								<button type="button" onClick={() => onStop(site)}>
									{action.stopWatching}
									<span class="aloud">{` ${site}`}</span>
								</button>
							</span>
						</li>
					))}
				</ul>
			)}
		</section>
	);
}
