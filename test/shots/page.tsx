import { render } from 'preact';
import { chooseEdition } from '../../src/core/view/messages/choose-messages.ts';
import { Popup } from '../../src/popup/popup.tsx';
import { Tabs } from '../../src/popup/tabs.tsx';
import { Columns } from '../../src/reader/columns.tsx';
import { states } from './states.ts';

/** Four minutes after the fixtures' reports were made. */
const now = Date.UTC(2025, 7, 15, 9, 4);

const query = new URLSearchParams(location.search);
const calls = Object.entries(states).find(([name]) => name === query.get('state'))?.[1];
const surface = document.querySelector('#surface');
if (calls === undefined || surface === null) throw new Error(`no such state: ${query.get('state')}`);
const isWide = query.get('surface') === 'reader';
const edition = chooseEdition([query.get('language') ?? 'en-GB'], now);
document.documentElement.lang = edition.messages.language;
document.documentElement.dir = edition.messages.direction;
render(<Popup calls={calls} edition={edition} isWide={isWide} layout={isWide ? Columns : Tabs} />, surface);
