import type { Outlet } from '../../core/types.ts';
import rawOutlets from './outlets.json' with { type: 'json' };
import { parseOutlets } from './parse-outlets.ts';

/**
 * The news sites the extension runs on by itself.
 *
 * Portals whose domain also serves mail or a search engine are listed by the host of their news alone, or not at all:
 * there is nothing to read for us in somebody's mail. `state media` is a statement about money and ownership, not about
 * truth: a broadcaster or paper that a government owns or pays out of its own budget; agencies are `agency`, whoever
 * owns them, and public broadcasters at home, paid by a fee of their listeners or set up by law apart from the
 * government, are `broadcaster`. Country is the outlet's seat, or its owner's for services to other countries.
 */
export const outlets: readonly Outlet[] = parseOutlets(rawOutlets, 'src/data/outlets/outlets.json');
