import { useEffect, useState } from 'preact/hooks';
import { toErrorMessage } from '../core/error-message.ts';
import type { Edition } from '../core/view/edition.ts';
import { languages } from '../core/view/messages/choose-messages.ts';
import { toNotice } from '../core/view/to-notice.ts';
import { NoticePart } from '../popup/notice-part.tsx';
import { AllSites } from './all-sites.tsx';
import { KeptPages } from './kept-pages.tsx';
import { WatchedSites } from './watched-sites.tsx';

/** Everything the options ask of the extension. */
export type OptionsCalls = {
	readSites(): Promise<readonly string[]>;
	/** Must be called in the turn of a click: the browser asks the reader. Answers whether it was granted. */
	watchAll(): Promise<boolean>;
	unwatch(origin: string): Promise<boolean>;
	/** @returns How many pages the reader kept. */
	countKept(): Promise<number>;
	forgetKept(): Promise<void>;
	readLanguage(): string | null;
	/** @returns Whether it could be kept. */
	keepLanguage(language: string | null): boolean;
};

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
				<section>
					<h2>
						<label for="language">{options.language}</label>
					</h2>
					<LanguageSelect calls={calls} edition={edition} onLanguage={onLanguage} />
				</section>
				<p class="note">{options.privacy}</p>
			</main>
		</>
	);
}

function LanguageSelect({ calls, edition, onLanguage }: Props) {
	const choose = (language: string) => {
		calls.keepLanguage(language === '' ? null : language);
		onLanguage();
	};
	return (
		<select id="language" value={calls.readLanguage() ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
			<option value="">{edition.messages.options.languageAuto}</option>
			{Object.values(languages).map(({ language, name }) => (
				<option key={language} value={language} lang={language}>
					{name}
				</option>
			))}
		</select>
	);
}
