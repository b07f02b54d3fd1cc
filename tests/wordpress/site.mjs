// A real WordPress on loopback: Debian's files, a database of its own, PHP's own server. Everything lies in one temporary
// folder and ends with `close()`.
import { execFile, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { TIMEOUT } from '../browser/timeouts.mjs'

const run = promisify(execFile)

const CORE = '/usr/share/wordpress'

/** The one who may edit. */
export const EDITOR = { name: 'editor', password: 'for this test alone' }

/** `plugin` is the folder of the plugin as it is shipped. */
export async function startWordPress(plugin) {
  const folder = mkdtempSync(join(tmpdir(), 'port-advice-wp-'))
  const site = join(folder, 'site')
  const children = []
  const close = async () => {
    for (const child of children.reverse()) await stop(child)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    cpSync(CORE, site, { recursive: true, dereference: true, filter: (file) => !file.endsWith('.htaccess') })
    cpSync(plugin, join(site, 'wp-content/plugins/port-advice'), { recursive: true })
    const socket = await startDatabase(folder, children)
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    writeFileSync(join(site, 'wp-config.php'), configuration(url, socket))
    mkdirSync(join(site, 'wp-content/mu-plugins'))
    writeFileSync(join(site, 'wp-content/mu-plugins/watch.php'), WATCH)
    const php = (code) => runPhp(site, `${LOAD(site)}\n${code}`)
    await runPhp(site, `define('WP_INSTALLING', true);\n${LOAD(site)}\n${INSTALL}`)
    // WordPress tries out its own addresses while it is installed.
    rmSync(join(site, 'wp-content/requests.log'), { force: true })
    await startPhp(site, port, children)
    return {
      url,
      uploads: join(site, 'wp-content/uploads/port-advice'),
      plugin: join(site, 'wp-content/plugins/port-advice'),
      php,
      /** Publishes a page with this content; gives its address. */
      async publish(content) {
        const id = await php(
          `echo wp_insert_post(array('post_title' => 'Ports', 'post_status' => 'publish', 'post_type' => 'page', 'post_content' => wp_slash(${quoted(content)})), true);`,
        )
        return `${url}/?page_id=${Number(id)}`
      },
      /** What PHP complained of. */
      complaints: () => kept(site, 'complaints.log') + (kept(site, 'debug.log').match(/.*Fatal.*/g) ?? []).join('\n'),
      /** What WordPress or the plugin asked of other servers. */
      requests: () => kept(site, 'requests.log'),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** A text as PHP writes it. */
export const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const kept = (site, name) => {
  const file = join(site, 'wp-content', name)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** Runs PHP; a failure says what PHP says, not the page that WordPress makes of it. */
async function runPhp(site, code) {
  try {
    return (await run('php', ['-r', code], { maxBuffer: 1 << 26 })).stdout
  } catch (error) {
    throw new Error(`PHP failed (${error.code}): ${error.stderr}${kept(site, 'debug.log')}`)
  }
}

const LOAD = (site) =>
  `$_SERVER['HTTP_HOST'] = '127.0.0.1'; $_SERVER['REQUEST_METHOD'] = 'GET'; require ${quoted(site)} . '/wp-load.php';`

const INSTALL = `
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Help centre', ${quoted(EDITOR.name)}, 'editor@example.com', true, '', ${quoted(EDITOR.password)});
switch_theme('twentytwentythree');
$error = activate_plugin('port-advice/port-advice.php');
if (is_wp_error($error)) { fwrite(STDERR, $error->get_error_message()); exit(1); }
`

/**
 * Watches from inside what the plugin has a hand in. Its requests are refused and written down, and so is what PHP
 * complains of; what WordPress's own dashboard and editor do is their own affair. The language is what a test says; WordPress's
 * translations are not needed. No mail is sent.
 */
const WATCH = `<?php
function wp_mail() { return true; }
function watch($file, $line) {
	$ours = array_filter(debug_backtrace(), function ($call) { return strpos($call['file'] ?? '', '/plugins/port-advice/') !== false; });
	if ($ours || ! (is_admin() || did_action('login_init') || defined('REST_REQUEST'))) file_put_contents(WP_CONTENT_DIR . '/' . $file, $line . "\\n", FILE_APPEND);
}
add_filter('pre_http_request', function ($answer, $arguments, $address) {
	watch('requests.log', $address);
	return new WP_Error('refused', 'no requests in tests');
}, 10, 3);
set_error_handler(function ($level, $message, $file, $line) {
	watch('complaints.log', "$message in $file:$line");
	return false;
});
add_filter('locale', function ($locale) { return get_option('test_locale') ?: $locale; });
`

function configuration(url, socket) {
  const settings = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    WP_HOME: url,
    WP_SITEURL: url,
    AUTH_KEY: 'a',
    SECURE_AUTH_KEY: 'b',
    LOGGED_IN_KEY: 'c',
    NONCE_KEY: 'd',
    AUTH_SALT: 'e',
    SECURE_AUTH_SALT: 'f',
    LOGGED_IN_SALT: 'g',
    NONCE_SALT: 'h',
  }
  const flags = {
    WP_DEBUG: true,
    WP_DEBUG_LOG: true,
    WP_DEBUG_DISPLAY: false,
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
  }
  const lines = [
    ...Object.entries(settings).map(([name, value]) => `define('${name}', ${quoted(value)});`),
    ...Object.entries(flags).map(([name, value]) => `define('${name}', ${value});`),
    "$table_prefix = 'wp_';",
    "defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');",
    "require_once ABSPATH . 'wp-settings.php';",
  ]
  return `<?php\n${lines.join('\n')}\n`
}

async function startDatabase(folder, children) {
  const [data, socket] = [join(folder, 'data'), join(folder, 'db.sock')]
  const user = process.getuid() === 0 ? ['--user=root'] : []
  await run('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...user,
  ])
  const options = [
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${socket}`,
    '--skip-networking',
    '--innodb-flush-log-at-trx-commit=0',
    ...user,
  ]
  const server = start('/usr/sbin/mariadbd', options, children)
  await until(server, async () => {
    await run('mariadb', [
      '--no-defaults',
      `--socket=${socket}`,
      '--user=root',
      '--execute=CREATE DATABASE IF NOT EXISTS wordpress',
    ])
  })
  return socket
}

async function startPhp(site, port, children) {
  const env = { ...process.env, PHP_CLI_SERVER_WORKERS: '4' }
  const server = start('php', ['-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, '-t', site], children, env)
  await until(server, async () => {
    const response = await fetch(`http://127.0.0.1:${port}/wp-includes/images/blank.gif`)
    if (!response.ok) throw new Error(`status ${response.status}`)
  })
}

/** In a group of its own, so that its workers end with it; by itself, should nobody be left to end it. */
function start(program, options, children, env = process.env) {
  const child = spawn('timeout', ['--kill-after=10', '900', program, ...options], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
    env,
  })
  child.said = ''
  child.stderr.on('data', (text) => {
    child.said = (child.said + text).slice(-4000)
  })
  children.push(child)
  return child
}

async function until(child, isReady) {
  const end = Date.now() + TIMEOUT
  for (;;) {
    try {
      return await isReady()
    } catch (error) {
      if (child.exitCode !== null || Date.now() > end)
        throw new Error(`${child.spawnargs[3]} does not answer: ${error.message}\n${child.said}`)
      await new Promise((done) => setTimeout(done, 100))
    }
  }
}

async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((done) => child.once('exit', done))
  process.kill(-child.pid, 'SIGTERM')
  const late = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), 10_000)
  await ended
  clearTimeout(late)
}

async function freePort() {
  const server = createServer()
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address()
  await new Promise((done) => server.close(done))
  return port
}
