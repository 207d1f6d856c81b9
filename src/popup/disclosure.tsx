import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

type Props = {
	readonly label: ComponentChildren;
	readonly isOpen?: boolean;
	readonly className?: string;
	readonly children: ComponentChildren;
};

/** A button that unfolds what follows it; what is folded is not in the page at all. */
export function Disclosure({ label, isOpen = false, className = 'disclosure', children }: Props) {
	const [open, setOpen] = useState(isOpen);
	const id = useId();
	return (
		<>
			<button
				type="button"
				class={className}
				aria-expanded={open}
				{...(open ? { 'aria-controls': id } : {})}
				onClick={() => setOpen(!open)}
			>
				{label}
			</button>
			{open && (
				<div id={id} class="unfolded">
					{children}
				</div>
			)}
		</>
	);
}
