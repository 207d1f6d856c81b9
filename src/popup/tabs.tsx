import { useRef, useState } from 'preact/hooks';
import { formatNumber } from '../core/view/edition.ts';
import type { TabName } from '../core/view/view.ts';
import type { SurfaceSection } from './sections.tsx';
import { useSurface } from './surface.ts';

/**
 * One section at a time, chosen by click or arrow keys.
 *
 * Pattern: https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ with automatic activation.
 */
export function Tabs({ sections }: { readonly sections: readonly SurfaceSection[] }) {
	const [chosen, choose] = useState<TabName>(sections[0]?.name ?? 'quotes');
	const list = useRef<HTMLDivElement>(null);
	const { direction } = useSurface().edition.messages;
	const onKeyDown = (event: KeyboardEvent) => {
		const next = toNext(event.key, chosen, { sections, direction });
		if (next === null) return;
		event.preventDefault();
		choose(next);
		list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
	};
	return (
		<>
			<div role="tablist" class="tabs" ref={list} onKeyDown={onKeyDown}>
				{sections.map((section) => (
					<Tab key={section.name} section={section} isChosen={section.name === chosen} onChoose={choose} />
				))}
			</div>
			{sections.map((section) => (
				<div
					key={section.name}
					role="tabpanel"
					id={`panel-${section.name}`}
					aria-labelledby={`tab-${section.name}`}
					hidden={section.name !== chosen}
				>
					<h2 class={section.isLed ? 'aloud' : 'section-heading'}>{section.heading}</h2>
					{section.name === chosen && section.content}
				</div>
			))}
		</>
	);
}

type TabProps = {
	readonly section: SurfaceSection;
	readonly isChosen: boolean;
	readonly onChoose: (name: TabName) => void;
};

function Tab({ section, isChosen, onChoose }: TabProps) {
	const { edition } = useSurface();
	return (
		<button
			type="button"
			role="tab"
			id={`tab-${section.name}`}
			aria-controls={`panel-${section.name}`}
			aria-selected={isChosen}
			tabIndex={isChosen ? 0 : -1}
			class={section.size === 0 ? 'nothing' : ''}
			onClick={() => onChoose(section.name)}
		>
			<span class="tab-size">{formatNumber(section.size, edition)}</span>
			<span class="tab-name">{edition.messages.tabs[section.name]}</span>
		</button>
	);
}

type TabRow = {
	readonly sections: readonly { readonly name: TabName }[];
	/** Where the row runs to: the arrow that points there leads to the next tab. */
	readonly direction: 'ltr' | 'rtl';
};

/** The tab a key leads to; null for keys that are not ours. */
export function toNext(key: string, chosen: TabName, { sections, direction }: TabRow): TabName | null {
	const names = sections.map(({ name }) => name);
	const at = names.indexOf(chosen);
	const [forward, back] = direction === 'ltr' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
	const to: Readonly<Record<string, number>> = {
		[forward]: (at + 1) % names.length,
		[back]: (at - 1 + names.length) % names.length,
		Home: 0,
		End: names.length - 1,
	};
	return names[to[key] ?? -1] ?? null;
}
