import { useEffect, useState } from 'preact/hooks';
import { toErrorMessage } from '../core/error-message.ts';
import type { Edition } from '../core/view/edition.ts';
import { languages } from '../core/view/messages/choose-messages.ts';
import type { OptionsCalls } from './options-calls.ts';

type Props = {
	readonly calls: Pick<OptionsCalls, 'readLanguage' | 'chooseLanguage'>;
	readonly edition: Edition;
	/** Called when another language holds. */
	readonly onChosen: () => void;
	readonly onFailure: (message: string) => void;
};

/** In which language the surfaces speak. */
export function LanguageChoice({ calls, edition, onChosen, onFailure }: Props) {
	const [chosen, setChosen] = useState('');
	const { options } = edition.messages;
	const fail = (error: unknown) => onFailure(toErrorMessage(error));
	useEffect(() => {
		calls.readLanguage().then((language) => setChosen(language ?? ''), fail);
	}, [calls]);
	const choose = (language: string) => {
		calls.chooseLanguage(language === '' ? null : language).then(onChosen, fail);
	};
	return (
		<section>
			<h2>
				<label for="language">{options.language}</label>
			</h2>
			<select id="language" value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
				<option value="">{options.languageAuto}</option>
				{Object.values(languages).map(({ language, name }) => (
					<option key={language} value={language} lang={language}>
						{name}
					</option>
				))}
			</select>
		</section>
	);
}
