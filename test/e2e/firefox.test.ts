import { describe } from 'vitest';
import { startFirefox } from './firefox-session.ts';
import { describeWholeWay } from './whole-way.ts';

describe('in Firefox', () => describeWholeWay(startFirefox));
