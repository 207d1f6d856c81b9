import type { Speaker } from '../../article-frame.ts';
import type { ParagraphView } from './view-paragraph.ts';

/** "質疑鄭宏的記者韋伯說", "总统任命的特使贺明称": whom a clause that names another describes. */
export function behindClause(view: ParagraphView, [object, named]: readonly Speaker[]): Speaker | null {
	if (object === undefined || named?.kind !== 'person' || named.entity === object.entity) return null;
	const between = view.signs.slice(object.end - view.start, named.start - view.start);
	return /^[^，。：、\uFFFC]{1,8}的[^，。：、的\uFFFC]{0,6}$/u.test(`${between}${roleIn(view, named)}`) ? named : null;
}

/** A mention without the name it ends with: the role it begins with. */
function roleIn({ signs, start }: ParagraphView, { start: from, end, name }: Speaker): string {
	const printed = signs.slice(from - start, end - start);
	return printed.endsWith(name) ? printed.slice(0, -name.length) : '';
}

/** "教练组成员、助理教练聂远": who is named behind another role of theirs. */
export function inApposition(view: ParagraphView, [role, named]: readonly Speaker[]): Speaker | null {
	if (role?.kind !== 'nominal' || role.entity !== null || named?.kind !== 'person') return null;
	const between = view.signs.slice(role.end - view.start, named.start - view.start);
	return /^[^，。和与及]{0,4}、[^，。、]{0,4}$/u.test(between) ? named : null;
}
