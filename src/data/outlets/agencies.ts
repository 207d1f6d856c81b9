import type { Agency } from '../../core/types.ts';
import rawAgencies from './agencies.json' with { type: 'json' };
import { parseAgencies } from './parse-agencies.ts';

/** The news agencies whose texts others print, as credit lines and datelines of many languages name them. */
export const agencies: readonly Agency[] = parseAgencies(rawAgencies, 'src/data/outlets/agencies.json');
