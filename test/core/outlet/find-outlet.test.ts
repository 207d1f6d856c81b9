import { describe, expect, test } from 'vitest';
import { findOutlet } from '../../../src/core/outlet/find-outlet.ts';
import type { Outlet } from '../../../src/core/types.ts';

const outlets = ['example.com', 'sport.example.com', 'example.co.uk'].map(
	(domain): Outlet => ({ domain, name: `of ${domain}`, country: 'GB', language: 'en', kind: 'newspaper' }),
);

const found: Readonly<Record<string, { address: string; domain: string }>> = {
	'the bare host': { address: 'https://example.com/a', domain: 'example.com' },
	'www.': { address: 'https://www.example.com/', domain: 'example.com' },
	'the site for telephones': { address: 'https://m.example.com/a', domain: 'example.com' },
	'the light version': { address: 'https://amp.example.com/a', domain: 'example.com' },
	'any subdomain': { address: 'http://eu.world.example.com/a', domain: 'example.com' },
	'the longest of two domains': { address: 'https://www.sport.example.com/a', domain: 'sport.example.com' },
	'a port': { address: 'https://example.com:8443/a', domain: 'example.com' },
	capitals: { address: 'HTTPS://WWW.EXAMPLE.COM/A', domain: 'example.com' },
	'the dot of the root zone': { address: 'https://example.com./a', domain: 'example.com' },
	'a domain of three labels': { address: 'https://www.example.co.uk/a', domain: 'example.co.uk' },
};

const none: Readonly<Record<string, string>> = {
	'another host with the same end': 'https://notexample.com/a',
	'another host that begins so': 'https://example.com.evil.org/a',
	'a domain as user name': 'https://example.com@evil.org/a',
	'a domain in the path': 'https://evil.org/example.com',
	'a domain in the query': 'https://evil.org/?u=https://example.com/',
	'a host that is not listed': 'https://example.org/',
	'a number': 'http://127.0.0.1/',
	'a bracketed number': 'http://[::1]/',
	'a file': 'file:///example.com/a.html',
	'a script': 'javascript:alert(1)',
	'a page of the browser': 'about:blank',
	'no scheme': 'example.com/a',
	'no address': '%%%',
	nothing: '',
	'a host that is too long': `https://${'a.'.repeat(200)}example.com/`,
};

describe('findOutlet', () => {
	test.each(Object.entries(found))('reads %s', (_, { address, domain }) => {
		expect(findOutlet(outlets, address)?.domain).toBe(domain);
	});

	test.each(Object.entries(none))('knows nobody by %s', (_, address) => {
		expect(findOutlet(outlets, address)).toBeNull();
	});
});
