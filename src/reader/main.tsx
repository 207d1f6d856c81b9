import { createExtensionCalls } from '../popup/extension-calls.ts';
import { Popup } from '../popup/popup.tsx';
import { startSurface } from '../popup/start-surface.tsx';
import { Columns } from './columns.tsx';

const calls = createExtensionCalls(location.search);
void startSurface((edition) => <Popup calls={calls} edition={edition} isWide={true} layout={Columns} />);
