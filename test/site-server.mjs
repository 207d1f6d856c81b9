// Serves test/fixtures/site as an HTTP proxy: whatever host a browser asks for, it gets these pages, and nothing that
// the browser or an extension asks for leaves the machine. Plain JavaScript: the demo runs it as well.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, 'fixtures/site');
const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript' };

/**
 * @returns {Promise<{ port: number, requests: string[], close: () => Promise<void> }>} `requests`: every address asked
 * for so far; "CONNECT host:port" for a tunnel, which is refused.
 */
export async function serveSite() {
	const requests = [];
	const server = createServer((request, response) => {
		requests.push(request.url ?? '');
		answer(request.url ?? '/', response);
	});
	server.on('connect', (request, socket) => {
		requests.push(`CONNECT ${request.url}`);
		socket.on('error', () => undefined);
		socket.end('HTTP/1.1 502 Refused\r\n\r\n');
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		port: server.address().port,
		requests,
		close: () =>
			new Promise((resolve) => {
				server.close(resolve);
				server.closeAllConnections();
			}),
	};
}

async function answer(url, response) {
	const { pathname } = new URL(url, 'http://any.example');
	const name = pathname.startsWith('/app/') ? '/app.html' : pathname;
	try {
		const body = await readFile(path.join(folder, path.basename(name)));
		response.writeHead(200, { 'content-type': types[path.extname(name)] ?? 'application/octet-stream' });
		response.end(body);
	} catch {
		// Whatever is not a page of ours does not exist, favicons included.
		response.writeHead(404, { 'content-type': 'text/plain' });
		response.end('no such page');
	}
}
