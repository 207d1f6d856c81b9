import { callBackground } from '../platform/messages.ts';
import { keepLanguage, readLanguage } from '../popup/language-choice.ts';
import { startSurface } from '../popup/start-surface.tsx';
import { Options } from './options.tsx';

const calls = {
	readSites: () => callBackground('sites.watched', null),
	unwatch: (origin: string) => callBackground('site.unwatch', origin),
	readLanguage,
	keepLanguage,
};
startSurface((edition) => <Options calls={calls} edition={edition} onLanguage={() => location.reload()} />);
