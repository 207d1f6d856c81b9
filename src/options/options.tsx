import { useEffect, useState } from 'preact/hooks';
import { toErrorMessage } from '../core/error-message.ts';
import type { Edition } from '../core/view/edition.ts';
import { toNotice } from '../core/view/to-notice.ts';
import { NoticePart } from '../popup/notice-part.tsx';
import { AllSites } from './all-sites.tsx';
import { KeptPages } from './kept-pages.tsx';
import { LanguageChoice } from './language-choice.tsx';
import type { OptionsCalls } from './options-calls.ts';
import { WatchedSites } from './watched-sites.tsx';

/** How the watched sites name all of them. */
export const allSites = '*://*';

type Props = { readonly calls: OptionsCalls; readonly edition: Edition; readonly onLanguage: () => void };

/** Which sites are watched, and in which language the surfaces speak. */
export function Options({ calls, edition, onLanguage }: Props) {
	const [sites, setSites] = useState<readonly string[]>([]);
	const [failure, setFailure] = useState<string | null>(null);
	const refresh = () => {
		calls.readSites().then(setSites, (error: unknown) => setFailure(toErrorMessage(error)));
	};
	useEffect(refresh, [calls]);
	const settle = async (deed: Promise<boolean>): Promise<boolean> => {
		try {
			return await deed;
		} catch (error) {
			setFailure(toErrorMessage(error));
			return false;
		} finally {
			refresh();
		}
	};
	const onStop = (site: string) => settle(calls.unwatch(site));
	const { options } = edition.messages;
	useEffect(() => {
		document.title = options.title;
	}, [options.title]);
	return (
		<>
			<header class="masthead">
				<h1>{options.title}</h1>
			</header>
			<main class="options">
				{failure !== null && <NoticePart notice={toNotice('background-error', failure, edition)} />}
				<WatchedSites sites={sites.filter((site) => site !== allSites)} edition={edition} onStop={onStop} />
				<AllSites
					isWatched={sites.includes(allSites)}
					edition={edition}
					onWatch={() => settle(calls.watchAll())}
					onStop={() => onStop(allSites)}
				/>
				<KeptPages calls={calls} edition={edition} onFailure={setFailure} />
				<LanguageChoice calls={calls} edition={edition} onChosen={onLanguage} onFailure={setFailure} />
				<p class="note">{options.privacy}</p>
			</main>
		</>
	);
}
