import { render } from 'preact';
import { chooseEdition } from '../../src/core/view/messages/choose-messages.ts';
import { Options } from '../../src/options/options.tsx';
import { Popup } from '../../src/popup/popup.tsx';
import { Tabs } from '../../src/popup/tabs.tsx';
import { Columns } from '../../src/reader/columns.tsx';
import { optionsCalls, states } from './states.ts';

/** Four minutes after the fixtures' reports were made. */
const now = Date.UTC(2025, 7, 15, 9, 4);

const query = new URLSearchParams(location.search);
const calls = Object.entries(states).find(([name]) => name === query.get('state'))?.[1];
const surface = document.querySelector('#surface');
if (calls === undefined || surface === null) throw new Error(`no such state: ${query.get('state')}`);
const edition = chooseEdition([query.get('language') ?? 'en-GB'], now);
document.documentElement.lang = edition.messages.language;
document.documentElement.dir = edition.messages.direction;
const surfaces = {
	popup: <Popup calls={calls} edition={edition} layout={Tabs} />,
	reader: <Popup calls={calls} edition={edition} isWide={true} layout={Columns} />,
	options: <Options calls={optionsCalls} edition={edition} onLanguage={() => undefined} />,
};
render(surfaces[query.get('surface') as keyof typeof surfaces], surface);
