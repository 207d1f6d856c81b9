import { expect, test } from 'vitest';
import { isSiteListed } from '../../src/popup/is-site-listed.ts';

const patterns = ['*://*.harbourpost.example/*', 'https://one.example/*'];

const sites: Readonly<Record<string, { readonly address: string; readonly listed: boolean }>> = {
	'the domain itself': { address: 'https://harbourpost.example/a', listed: true },
	'a host below it': { address: 'http://www.harbourpost.example/', listed: true },
	'a domain that only ends alike': { address: 'https://notharbourpost.example/', listed: false },
	'an exact origin': { address: 'https://one.example/x?y', listed: true },
	'the same host by another scheme': { address: 'http://one.example/', listed: false },
	'a host below an exact one': { address: 'https://www.one.example/', listed: false },
};

test.each(Object.entries(sites))('%s', (_, { address, listed }) => {
	expect(isSiteListed(address, patterns)).toBe(listed);
});

test('a pattern for every site covers every site', () => {
	expect(isSiteListed('https://anything.example/', ['*://*/*'])).toBe(true);
});
