import type { Outlet } from '../../core/types.ts';

/** The news sites the extension runs on by itself. */
export const outlets: readonly Outlet[] = [];
