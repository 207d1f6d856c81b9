import { describe } from 'vitest';
import { startChromium } from './chromium-session.ts';
import { describeWholeWay } from './whole-way.ts';

describe('in Chromium', () => describeWholeWay(startChromium));
