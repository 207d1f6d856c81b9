import { chooseLanguage, readChosenLanguage } from '../platform/language.ts';
import { callBackground } from '../platform/messages.ts';
import { requestSite } from '../platform/sites.ts';
import { startSurface } from '../popup/start-surface.tsx';
import { allSites, Options } from './options.tsx';

const calls = {
	readSites: () => callBackground('sites.watched', null),
	// The request first and without waiting: the browser asks only in the turn of the click.
	watchAll: async () => (await requestSite(allSites)) && (await callBackground('site.watch', allSites)),
	unwatch: (origin: string) => callBackground('site.unwatch', origin),
	countKept: () => callBackground('library.count', null),
	forgetKept: async () => void (await callBackground('library.clear', null)),
	readLanguage: readChosenLanguage,
	chooseLanguage,
};
void startSurface((edition) => <Options calls={calls} edition={edition} onLanguage={() => location.reload()} />);
