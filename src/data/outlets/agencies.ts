import rawAgencies from '../../core/credit/agencies.json' with { type: 'json' };
import type { Agency } from '../../core/types.ts';
import { parseAgencies } from './parse-agencies.ts';

/** The news agencies whose texts others print, as credit lines and datelines of many languages name them. */
export const agencies: readonly Agency[] = parseAgencies(rawAgencies, 'src/core/credit/agencies.json');
