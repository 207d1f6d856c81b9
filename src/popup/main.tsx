import { createExtensionCalls } from './extension-calls.ts';
import { Popup } from './popup.tsx';
import { startSurface } from './start-surface.tsx';
import { Tabs } from './tabs.tsx';

const calls = createExtensionCalls(location.search);
void startSurface((edition) => <Popup calls={calls} edition={edition} layout={Tabs} />);
